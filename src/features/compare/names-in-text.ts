import { nameIn } from '#shared/names/name-in.ts';
import type { InlineLink, Name } from '#shared/schema/document.ts';
import { type Language, languages } from '#series/languages.ts';

type Person = { id: string; head: { name: Name } };
type Text = { text: string; links?: readonly InlineLink[] | undefined };

/**
 * Tells which texts of one page name a character: by a link, by the whole name, or by the part of it that the page links them by – on a page that
 * calls a “Mara Quayside” Mara, every Mara is she. A part that the page links someone else by too tells nothing.
 * @param page all texts of the page
 */
export function namingOn(page: readonly Text[], { id, head }: Person, lang: Language): (text: Text) => boolean {
  const to = `characters/${id}`;
  const { name } = head;
  const words = new Set([nameIn(name, lang), ...name.other].flatMap((form) => form.split(' ')));
  const short = new Set<string>();
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
