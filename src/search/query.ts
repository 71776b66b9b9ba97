import { fold, joined } from './fold.ts';
import { hasHangul, keysOf } from './keys.ts';
import { askedOf, type Letters } from './letters.ts';
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
  /** What a text has to have that is written, that sounds like it, or that has the same consonants. */
  written: Letters;
  heard: Letters;
  consonants: Letters;
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
    written: askedOf(isHangul ? keys : text),
    heard: askedOf(stem),
    consonants: askedOf(skeleton),
  };
}
