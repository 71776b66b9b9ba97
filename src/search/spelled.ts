import { isConsonantKey, type Keys } from './keys.ts';

/**
 * Whether keys spell a text from one of its syllables on, where any syllable may stand for its initial alone.
 * @returns the syllable after the last that they reach; undefined when they spell something else
 */
export function spelledUpTo(typed: string, { keys, starts }: Keys, first: number): number | undefined {
  /** @param place of the next key @param syllable the one reached so far */
  const go = (count: number, place: number, syllable: number): number | undefined => {
    if (count === typed.length) return syllable + 1;
    const key = typed[count];
    const next = starts[syllable + 1];
    if (keys[place] === key) {
      const end = go(count + 1, place + 1, place === next ? syllable + 1 : syllable);
      if (end !== undefined) return end;
    }
    const start = starts[syllable]!;
    const isInitialAlone = place === start + 1 && place !== next && isConsonantKey(keys[start]!);
    return isInitialAlone && next !== undefined && keys[next] === key
      ? go(count + 1, next + 1, syllable + 1)
      : undefined;
  };
  const start = starts[first];
  return start !== undefined && keys[start] === typed[0] ? go(1, start + 1, first) : undefined;
}
