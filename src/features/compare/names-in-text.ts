import { nameIn } from '#shared/names/name-in.ts';
import type { InlineLink, Name } from '#shared/schema/document.ts';
import { type Language, languages } from '#series/languages.ts';

type Person = { id: string; head: { name: Name } };
type Text = { text: string; links?: readonly InlineLink[] | undefined };

/**
 * Tells which texts of one page name a character: by a link, by the whole name, or by a part of it – one that the page links them by, or that no one
 * else has: on a page that calls a “Mara Quayside” Mara, every Mara is she. A part that the page links someone else by too tells nothing.
 * @param page all texts of the page
 * @param cast everyone whom such texts may name; where that is not known, nobody
 */
export function namingOn(
  page: readonly Text[],
  { id, head }: Person,
  lang: Language,
  cast: readonly Person['head'][],
): (text: Text) => boolean {
  const to = `characters/${id}`;
  const { name } = head;
  const words = new Set([nameIn(name, lang), ...name.other].flatMap((form) => form.split(' ')));
  const short = new Set(isProper(name) ? ownWords(name, lang, cast) : []);
  const others = new Set<string>();
  for (const { text, links = [] } of page)
    for (const link of links) {
      const called = text.slice(link.start, link.end);
      if (link.to !== to) others.add(called);
      else if (called.split(' ').every((word) => words.has(word))) short.add(called);
    }
  const whole = isProper(name) ? [nameIn(name, lang), ...name.other] : [];
  const patterns = [...new Set([...whole, ...[...short].filter((called) => !others.has(called))])].map(spelled);
  return ({ text, links = [] }) =>
    links.some((link) => link.to === to) || patterns.some((pattern) => pattern.test(text));
}

/** The words of a name that stand in no other name of the cast; the shortest are no names alone, as “Dr” is none. */
function ownWords(name: Name, lang: Language, cast: readonly Person['head'][]): string[] {
  const holders = new Map<string, number>();
  for (const { name: other } of cast.filter((one) => isProper(one.name)))
    for (const word of new Set(nameIn(other, lang).split(' '))) holders.set(word, (holders.get(word) ?? 0) + 1);
  return nameIn(name, lang)
    .split(' ')
    .filter((word) => word.length >= shortest && holders.get(word) === 1);
}
const shortest = 3;

/** Several words, each with a capital: what is only described has others in it, which may be ordinary words elsewhere. */
function isProper(name: Name): boolean {
  const words = name[languages[0]].split(' ');
  return words.length > 1 && words.every((word) => /^\p{Lu}/u.test(word));
}

/** A name as a word of its own, whatever particle follows it, and not the family name of someone else. */
function spelled(name: string): RegExp {
  const literal = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(?<![\\p{L}\\p{N}])${literal}(?!-?[\\p{Script=Latin}\\p{N}]| \\p{Lu}\\p{L}*-)`, 'u');
}
