import { fold, joined } from './fold.ts';
import { hasHangul, type Keys, keysOf } from './keys.ts';
import { lettersIn } from './letters.ts';
import { skeletonOf, soundOf } from './sound.ts';

/** One spelling of a name or a role, made ready to be compared. */
export type Form = {
  /** Folded, without spaces. */
  letters: string;
  /** Where in them words begin. */
  wordStarts: readonly number[];
  /** Of a spelling in Hangul. */
  hangul: Keys | undefined;
  /** Which letters it has, or keys where it is Hangul. */
  has: number;
  heard: () => Heard;
};

/** How something sounds from each of its words on, and which letters that takes. */
type Heard = { sounds: readonly Sound[]; has: number };

/** How something sounds, and the consonants of it. */
type Sound = { sound: string; skeleton: string };

export function formOf(spelling: string): Form {
  const folded = fold(spelling);
  const { text, wordStarts } = joined(folded);
  const hangul = hasHangul(text) ? keysOf(text) : undefined;
  let heard: Heard | undefined;
  return {
    letters: text,
    wordStarts,
    hangul,
    has: lettersIn(hangul?.keys ?? text),
    // Most queries never ask for it.
    heard: () => (heard ??= heardFrom(folded)),
  };
}

function heardFrom(folded: string): Heard {
  const words = folded.split(' ');
  const all = words.map((_, place) => soundOf([...words.slice(place), ...words.slice(0, place)].join(' ')));
  const sounds = [...new Set(all)]
    .filter((sound) => sound !== '')
    .map((sound) => ({ sound, skeleton: skeletonOf(sound) }));
  return { sounds, has: lettersIn(all.join('')) };
}
