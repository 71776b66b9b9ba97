import type { Cost } from './distance.ts';

/**
 * How a name sounds, whatever the romanisation: letters that its variants swap are one, so that *Gyeong*, *Kyung* and 경 meet. A coarse form of
 * Revised Romanisation (2000), McCune–Reischauer (1939) and the habits of passports; words of other languages are folded the same way on both sides.
 */
const initials = 'g kk n d tt r m b pp s ss  j jj ch k t p h'.split(' ');
const vowels = 'a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i'.split(' ');
const finals = ' k k ks n nj n t l lk lm lp ls lt lp l m p ps t t ng t t k t p t'.split(' ');
const lone: Readonly<Record<string, string>> = Object.fromEntries(
  [...'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ'].map((sign, index) => [sign, initials[index] ?? '']),
);

/** Hangul in Latin letters, syllable by syllable, after Revised Romanisation without its changes between syllables; the rest as it is. */
export function romanised(text: string): string {
  return text.replace(/\p{Script=Hangul}/gu, (sign) => {
    const syllable = sign.charCodeAt(0) - 0xac00;
    if (syllable < 0) return lone[sign] ?? '';
    return `${initials[Math.floor(syllable / 588)]}${vowels[Math.floor((syllable % 588) / 28)]}${finals[syllable % 28]}`;
  });
}

/** In this order; each pair of spellings that the first would cut apart stands before it. */
const folds: readonly (readonly [RegExp, string])[] = [
  // At the end it may be half of a pair.
  [/(?<=.)c$/gm, ''],
  [/tch|chh|ch|jj|zh|[jz]/g, 'J'],
  [/sch|sh|ss/g, 's'],
  [/c(?=[eiy])/g, 's'],
  [/ph|f|v|pp|bb|b/g, 'p'],
  [/ck|qu?|kk|gg|c/g, 'k'],
  [/x/g, 'ks'],
  [/ng/g, 'N'],
  [/g/g, 'k'],
  [/th|tt|dd|d/g, 't'],
  [/(?<=[aeiou])r(?![aeiouyhw])/g, ''],
  [/rr|ll|r/g, 'l'],
  [/^l(?=[iy])/gm, ''],
  [/(?<=[aeiou])h(?![aeiouyw])/g, ''],
  [/ee|ie/g, 'i'],
  [/a[ei]|ay/g, 'e'],
  [/eo|oo|ou|eu|au|aw|u/g, 'o'],
  [/(.)\1+/g, '$1'],
];

/** @param text folded, in any script: of others than Hangul and Latin nothing is left */
export function soundOf(text: string): string {
  return soundsOf([text])[0]!;
}

/** The same of many texts, which takes hardly longer than of one. */
export function soundsOf(texts: readonly string[]): string[] {
  const letters = romanised(texts.join('\n'))
    .replace(/[^a-z0-9 \n]+/g, '')
    .replace(/^(?:lee|rhee|yi|ri|li)\b/gm, 'i')
    .replaceAll(' ', '');
  return folds.reduce((sounds, [from, to]) => sounds.replace(from, to), letters).split('\n');
}

/** The letters of a sound that cost a whole edit: two names without the same ones in the same order do not sound alike. */
export function skeletonOf(sound: string): string {
  return sound.replace(/[aeiouywhnN]/g, '');
}

/** A consonant costs 1, a vowel little. */
export const soundCost: Cost = {
  of: (letter, other) => {
    if (other === undefined) return isVowel(letter) ? 0.35 : 'yw'.includes(letter) ? 0.2 : letter === 'h' ? 0.4 : 1;
    if (letter === other) return 0;
    if (isVowel(letter) && isVowel(other)) return 0.3;
    return 'nN'.includes(letter) && 'nN'.includes(other) ? 0.3 : 1;
  },
  least: 0.2,
};

/** Whether two letters may stand for each other. */
export function soundsLike(letter: string, other: string): boolean {
  return soundCost.of(letter, other) < 1;
}

/** Whether a sound begins with another but for the last letter of that, which may be half of two, as in ae and ng. @param stem what stands before it */
export function beginsAlike(sound: string, stem: string, own: string): boolean {
  return (
    stem !== sound && own.startsWith(stem) && own.length > stem.length && soundsLike(sound.at(-1)!, own[stem.length]!)
  );
}

function isVowel(letter: string): boolean {
  return 'aeiou'.includes(letter);
}
