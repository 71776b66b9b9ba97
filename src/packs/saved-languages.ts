/** What is saved of each language, and what becomes of it where a reader removes one: the worker does it, pages ask for it. */
import { joinedText, lineIn, packIn, packsIn } from './joined-packs.ts';

/** The languages that have a pack in a joined file, by their codes. */
export function languagesIn(joined: string): string[] {
  return [...new Set(packsIn(joined).map(languageOf))].filter((lang) => lang !== 'common');
}

/** A joined file without the packs of some languages; what the others say is the same to the letter. */
export function withoutLanguages(joined: string, removed: readonly string[]): string {
  const left = packsIn(joined).filter((pack) => !removed.includes(languageOf(pack)));
  return joinedText(left.map((pack) => [pack, packIn(joined, pack) ?? '{}']));
}

/** Whether each pack of a joined file reads in another one as it does here: both are then of one version. */
export function isWithin(joined: string, other: string): boolean {
  return packsIn(joined).every((pack) => packIn(joined, pack) === packIn(other, pack));
}

/**
 * How much less lies on a device without a language, in bytes: what others tell by its words is told by the first of them then. Of three languages
 * and more it is near enough, as these tell of each other what they tell of it.
 */
export function bytesOf(lang: string, joined: string): number {
  const packs = packsIn(joined);
  return packs
    .filter((pack) => languageOf(pack) === lang)
    .reduce((sum, pack) => {
      const heir = packs.find((other) => lineIn(joined, other)?.startsWith(`{"like":${JSON.stringify(pack)},`));
      const inherited = heir ? sizeOf(packIn(joined, heir)) - sizeOf(lineIn(joined, heir)) : 0;
      return sum + sizeOf(lineIn(joined, pack)) - inherited;
    }, 0);
}

const sizeOf = (text = '') => new TextEncoder().encode(text).length;

/** `ko`, of `ko/pack.json`. */
const languageOf = (pack: string) => pack.slice(0, pack.indexOf('/'));
