import { romanize } from 'es-hangul';

const hangulName = /^[가-힣]{2,5}$/;

/** Family names of two syllables; every other has one. */
const longFamilyNames: ReadonlySet<string> = new Set(['남궁', '황보', '제갈', '사공', '독고']);

/** Spellings of one initial sound, whichever romanisation wrote it; those that come and go, as in Lee and Rhee for 이, are one. */
const initialSounds = [/^(?:ch|[jz])/, /^[ckg]/, /^[td]/, /^[bpv]/, /^s/, /^m/, /^h/, /^[aeiouwylrn]/];

const familyLength = (hangul: string): number => (longFamilyNames.has(hangul.slice(0, 2)) ? 2 : 1);

/**
 * A person's name in the Revised Romanisation: the family name, then the syllables of the given name between hyphens. Each is written by
 * itself, as sounds that meet within a name do not change its spelling.
 * @param hangul without a space, as in 홍길동
 * @see https://korean.go.kr/kornorms/regltn/regltnView.do?regltn_code=0004 chapter 3, article 4
 */
export function romanise(hangul: string): string {
  const length = familyLength(hangul);
  const syllables = Array.from(hangul, (syllable) => romanize(syllable));
  const family = syllables.slice(0, length).join('');
  const given = syllables.slice(length).join('-');
  return [family, given].map(capitalised).join(' ');
}

/**
 * Whether a name in Latin letters writes the sounds of one in Hangul, family name first. A description in both languages does not, nor does
 * a name that one language took from the other's words.
 */
export function isReading(latin: string, hangul: string): boolean {
  if (!hangulName.test(hangul)) return false;
  const parts = latin.split(/[ -]/);
  const syllables = [hangul.charAt(0), ...hangul.slice(familyLength(hangul))];
  return (
    latin.includes(' ') &&
    (latin.match(/[aeiouwy]+/gi) ?? []).length <= hangul.length &&
    parts.length <= syllables.length &&
    parts.every((part, place) => soundOf(part) === soundOf(romanize(syllables[place] ?? '')))
  );
}

function soundOf(word: string): number {
  return initialSounds.findIndex((spelling) => spelling.test(word.toLowerCase()));
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
