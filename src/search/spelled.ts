import { isConsonantKey, type Keys } from './keys.ts';

/**
 * Whether keys spell a text from one of its syllables on, where any syllable may stand for its initial alone.
 * @returns the syllable after the last that they reach; undefined when they spell something else
 */
export function spelledUpTo(typed: string, hangul: Keys, first: number): number | undefined {
  const start = hangul.starts[first];
  return start !== undefined && hangul.keys[start] === typed[0]
    ? spelledFrom(1, start + 1, first, typed, hangul)
    : undefined;
}

/** @param count of keys that are spelled @param place of the next key @param syllable the one reached so far */
function spelledFrom(count: number, place: number, syllable: number, typed: string, hangul: Keys): number | undefined {
  if (count === typed.length) return syllable + 1;
  const { keys, starts } = hangul;
  const key = typed[count];
  const next = starts[syllable + 1];
  if (keys[place] === key) {
    const end = spelledFrom(count + 1, place + 1, place === next ? syllable + 1 : syllable, typed, hangul);
    if (end !== undefined) return end;
  }
  const start = starts[syllable]!;
  const isInitialAlone = place === start + 1 && place !== next && isConsonantKey(keys[start]!);
  return isInitialAlone && next !== undefined && keys[next] === key
    ? spelledFrom(count + 1, next + 1, syllable + 1, typed, hangul)
    : undefined;
}
