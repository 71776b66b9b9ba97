/** Finding a name in a text: every occurrence, in every spelling that its record lists, in any language. */
import { languages } from '#series/languages.ts';
import type { Name } from '#shared/schema/document.ts';

/** What follows a Korean name without a space, one after another. */
export const particles =
  '씨|님|군|양|은|는|이|가|을|를|의|에|에게|에게서|한테|께|께서|와|과|랑|이랑|하고|도|만|로|으로|부터|까지|보다|처럼|나|이나|라|이라|고|이라고|아|야|였|이었|다|이다|입니다';

/** All spellings, in small letters. */
export function spellingsOf(name: Omit<Name, 'other'> & { other?: readonly string[] | undefined }): string[] {
  return [...languages.flatMap((lang) => name[lang] ?? []), ...(name.other ?? [])].map(plain);
}

/** The first of the spellings that stands in a text; an address inside a link is not read by anyone and does not count. */
export function spellingIn(text: string, spellings: readonly string[]): string | undefined {
  const read = readIn(text);
  return spellings.find((spelling) => patternOf(spelling).test(read));
}

/** What is read of a text, as spellings are written. */
export function readIn(text: string): string {
  return plain(text.replace(/\[\[[^|\]]*\|([^\]]*)\]\]/g, '$1'));
}

/** Small letters, composed, with single spaces. */
function plain(text: string): string {
  return text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ');
}

/**
 * A name stands by itself where no letter of its own script touches it: "Reefknotted" is another word, but Korean particles follow a
 * Latin name at once. In scripts without such boundaries any occurrence counts, and of Hangul where it is three syllables or more;
 * a name of two may be part of an ordinary word, and has to begin one and be followed by nothing but particles.
 */
function patternOf(spelling: string): RegExp {
  const name = spelling.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  if (/\p{Script=Latin}/u.test(spelling))
    return new RegExp(`(?<![\\p{Script=Latin}\\p{M}\\p{N}])${name}(?![\\p{Script=Latin}\\p{M}\\p{N}])`, 'u');
  if (/^\p{Script=Hangul}{1,2}$/u.test(spelling))
    return new RegExp(`(?<!\\p{L})${name}(?:${particles})*(?!\\p{L})`, 'u');
  return new RegExp(name);
}
