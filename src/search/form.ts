import { fold, joined } from './fold.ts';
import { hasHangul, type Keys, keysOf } from './keys.ts';
import { allLetters, type Letters, lettersFrom, noLetters, pairAt } from './letters.ts';
import { skeletonOf, soundOf } from './sound.ts';

/** One spelling of a name or a role, made ready to be compared. */
export type Form = {
  /** Folded, without spaces. */
  letters: string;
  /** Where in them words begin. */
  wordStarts: readonly number[];
  /** Of a spelling in Hangul. */
  hangul: Keys | undefined;
  /** What it is written with, or typed where it is Hangul. */
  written: Letters;
  heard: () => Heard;
};

/** How something sounds from each of its words on, and which letters and consonants that takes. */
export type Heard = { sounds: readonly Sound[]; letters: Letters; consonants: Letters };

/** How something sounds, and the consonants of it. */
type Sound = { sound: string; skeleton: string };

export function formOf(spelling: string): Form {
  const folded = fold(spelling);
  const { text, wordStarts } = joined(folded);
  const hangul = hasHangul(text) ? keysOf(text) : undefined;
  const isAllLatin = !/[^\p{Script=Latin}\p{N}]/u.test(text);
  let heard: Heard | undefined;
  return {
    letters: text,
    wordStarts,
    hangul,
    written: hangul
      ? typedLetters(hangul)
      : lettersFrom(text, isAllLatin ? wordStarts : [...Array(text.length).keys()]),
    // Most queries never ask for it.
    heard: () => (heard ??= heardFrom(folded)),
  };
}

/** A syllable may stand for its initial alone, so that the next one follows that. */
function typedLetters({ keys, starts }: Keys): Letters {
  const letters = lettersFrom(keys, starts);
  for (let place = 1; place < starts.length; place++) letters.pairs |= pairAt(keys, starts[place - 1]!, starts[place]!);
  return letters;
}

const familyLast = /(?<= )(?:lee|rhee|yi|ri|li)$/;

function heardFrom(folded: string): Heard {
  const words = folded.split(' ');
  const all = words
    .map((_, place) => [...words.slice(place), ...words.slice(0, place)].join(' '))
    // A family name that stands last has lost its first letter for some.
    .flatMap((turned) => [...new Set([turned, turned.replace(familyLast, 'i')])])
    .map(soundOf)
    .filter((sound) => sound !== '');
  const sounds = [...new Set(all)].map((sound) => ({ sound, skeleton: skeletonOf(sound) }));
  const lettersOf = (texts: readonly string[]) =>
    texts.map((text) => lettersFrom(text, [0])).reduce(allLetters, noLetters);
  return {
    sounds,
    letters: lettersOf(sounds.map(({ sound }) => sound)),
    consonants: lettersOf(sounds.map(({ skeleton }) => skeleton).filter((skeleton) => skeleton !== '')),
  };
}
