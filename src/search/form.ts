import { fold, joined } from './fold.ts';
import { hasHangul, type Keys, keysOf } from './keys.ts';
import { type Letters, lettersFrom, pairAt } from './letters.ts';

/** One spelling of a name or a role, made ready to be compared. */
export type Form = {
  folded: string;
  /** Folded, without spaces. */
  letters: string;
  /** Where in them words begin. */
  wordStarts: readonly number[];
  /** Of a spelling in Hangul. */
  hangul: Keys | undefined;
};

export function formOf(spelling: string): Form {
  const folded = fold(spelling);
  const { text, wordStarts } = joined(folded);
  return { folded, letters: text, wordStarts, hangul: hasHangul(text) ? keysOf(text) : undefined };
}

/** What a form is written with, or typed where it is Hangul. A query may begin with its words, with syllables of Hangul, anywhere else in other scripts. */
export function lettersOfForm({ letters, wordStarts, hangul }: Form): Letters {
  if (hangul) return typedLetters(hangul);
  const isByWords = !/[^\p{Script=Latin}\p{N}]/u.test(letters);
  return lettersFrom(letters, isByWords ? wordStarts : [...Array(letters.length).keys()]);
}

/** A syllable may stand for its initial alone, so that the next one follows that. */
function typedLetters({ keys, starts }: Keys): Letters {
  const letters = lettersFrom(keys, starts);
  for (let place = 1; place < starts.length; place++) letters.pairs |= pairAt(keys, starts[place - 1]!, starts[place]!);
  return letters;
}
