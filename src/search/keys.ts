/**
 * The keys that type a text on a Korean keyboard (Dubeolsik, KS X 5002), which are what search compares: an input method may move a final
 * consonant to the next syllable and join two lone ones, and the keys stay the same. Each key goes by its Latin letter, so that a text typed
 * on the wrong layout is the same keys at once. Tense consonants count as the plain ones that share their key.
 */
const initials = 'r R s e E f a q Q t T d w W c z x v g'.split(' ');
const vowels = 'k o i O j p u P h hk ho hl y n nj np nl b m ml l'.split(' ');
const finals = ['', ...'r R rt s sw sg e f fr fa fq ft fx fv fg a q qt t T d w c z x v g'.split(' ')];

/** Letters that stand alone, from U+3131: consonants, clusters of them, vowels. */
const letters = [...'r R rt s sw sg e E f fr fa fq ft fx fv fg a q Q qt t T d w W c z x v g'.split(' '), ...vowels];

const firstSyllable = 0xac00;
const firstLetter = 0x3131;
/** Initials that some keyboards send before the vowel comes. */
const firstConjoining = 0x1100;

/** A text as its keys, and where in them each syllable or other sign begins. */
export type Keys = { keys: string; starts: readonly number[] };

/** The keys of one sign; one that is not Hangul is its own key. */
export function keysOfSign(sign: string): string {
  const code = sign.charCodeAt(0);
  const syllable = code - firstSyllable;
  if (syllable >= 0 && syllable < 11_172)
    return `${initials[Math.floor(syllable / 588)]}${vowels[Math.floor((syllable % 588) / 28)]}${finals[syllable % 28]}`;
  return letters[code - firstLetter] ?? initials[code - firstConjoining] ?? sign;
}

/** @param text in normal form C, without spaces */
export function keysOf(text: string): Keys {
  const starts: number[] = [];
  let keys = '';
  for (const sign of text) {
    starts.push(keys.length);
    keys += keysOfSign(sign).toLowerCase();
  }
  return { keys, starts };
}

const firstConsonants = [...'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ'];

/** The first consonant of each syllable of Hangul, as whoever is in a hurry types a name. What is not Hangul is left out. */
export function initialsOf(text: string): string {
  return [...text]
    .map((sign) => firstConsonants[Math.floor((sign.charCodeAt(0) - firstSyllable) / 588)] ?? '')
    .join('');
}

/** Whether a key types a consonant. */
export function isConsonantKey(key: string): boolean {
  return 'qwertasdfgzxcv'.includes(key);
}

export function hasHangul(text: string): boolean {
  return /\p{Script=Hangul}/u.test(text);
}
