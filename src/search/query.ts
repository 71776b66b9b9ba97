import { fold, joined } from './fold.ts';
import { hasHangul, keysOf } from './keys.ts';
import { lettersIn } from './letters.ts';
import { skeletonOf, soundOf } from './sound.ts';

/** What was typed, in every way in which it may have been meant. */
export type Query = {
  words: readonly string[];
  /** Folded, without spaces. */
  letters: string;
  isHangul: boolean;
  /** The keys that typed it, in the order in which they were pressed, whatever the layout was. */
  keys: string;
  sound: string;
  /** The same without its last letter, where that may be half of two, as in ae and ng. */
  stem: string;
  skeleton: string;
  stemHas: number;
  skeletonHas: number;
  /** Which letters it has, or keys where it is Hangul. */
  has: number;
};

export function readQuery(typed: string): Query {
  const folded = fold(typed);
  const { text } = joined(folded);
  const isHangul = hasHangul(text);
  const { keys } = keysOf(text);
  const sound = soundOf(folded);
  const stem = sound.replace(/(?:[aeiou]|n)$/, '');
  const skeleton = skeletonOf(sound);
  return {
    words: folded === '' ? [] : folded.split(' '),
    letters: text,
    isHangul,
    keys,
    sound,
    stem,
    skeleton,
    stemHas: lettersIn(stem),
    skeletonHas: lettersIn(skeleton),
    has: lettersIn(isHangul ? keys : text),
  };
}

/** The same before its last keys were pressed, which may have been slips. */
export function withoutLast(query: Query, count: number): Query {
  const letters = query.letters.slice(0, -count);
  const keys = query.keys.slice(0, -count);
  const { isHangul } = query;
  return { ...query, letters: isHangul ? query.letters : letters, keys, has: lettersIn(isHangul ? keys : letters) };
}
