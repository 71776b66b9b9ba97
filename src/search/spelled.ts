import { isConsonantKey, type Keys } from './keys.ts';

/**
 * Whether keys spell a text from one of its syllables on, where any syllable may stand for its initial alone.
 * @returns the syllable after the last that they reach; undefined when they spell something else
 */
export function spelledUpTo(typed: string, { keys, starts }: Keys, first: number): number | undefined {
  let syllable = first;
  let place = starts[first] ?? NaN;
  for (let count = 0; count < typed.length; count++) {
    const start = starts[syllable]!;
    const next = starts[syllable + 1] ?? NaN;
    const key = typed[count];
    const isInitialAlone = keys[place] !== key && place === start + 1 && place !== next && isConsonantKey(keys[start]!);
    if (isInitialAlone) place = next;
    if (keys[place] !== key) return undefined;
    if (place === next) syllable++;
    place++;
  }
  return syllable + 1;
}
