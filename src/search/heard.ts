import type { Form } from './form.ts';
import { type Letters, type LetterRows, lettersFrom, rowsOf } from './letters.ts';
import { skeletonOf, soundsOf } from './sound.ts';

/** How spellings sound from each of their words on, by their places, and which letters and consonants that takes. */
export type Heard = { sounds: readonly (readonly string[])[]; letters: LetterRows; consonants: LetterRows };

export function heardOf(forms: readonly Form[]): Heard {
  const ways = forms.map(({ folded }) => waysToSay(folded));
  const all = soundsOf(ways.flat());
  let next = 0;
  const sounds = ways.map(({ length }) => [...new Set(all.slice(next, (next += length)))].filter(Boolean));
  const rows = (read: (sound: string) => string) =>
    rowsOf(sounds.map((own) => own.reduce((letters, sound) => withBeginning(letters, read(sound)), noLetters)));
  return { sounds, letters: rows((sound) => sound), consonants: rows(skeletonOf) };
}

const noLetters: Letters = { has: 0, starts: 0, pairs: 0 };

const familyLast = /(?<= )(?:lee|rhee|yi|ri|li)$/;

/** From each word on. A family name that stands last has lost its first letter for some. */
function waysToSay(folded: string): string[] {
  const words = folded.split(' ');
  return words.flatMap((_, place) => {
    const turned = [...words.slice(place), ...words.slice(0, place)].join(' ');
    return familyLast.test(turned) ? [turned, turned.replace(familyLast, 'i')] : turned;
  });
}

function withBeginning(letters: Letters, text: string): Letters {
  if (text === '') return letters;
  const { has, starts, pairs } = lettersFrom(text, [0]);
  return { has: letters.has | has, starts: letters.starts | starts, pairs: letters.pairs | pairs };
}
