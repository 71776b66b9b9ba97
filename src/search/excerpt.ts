import type { Mark } from './marks.ts';

/** So many characters stand before the first that is marked. */
const before = 32;

/** A text from a little before its first mark on, cut between words, with its marks moved along. */
export function excerptOf(text: string, marks: readonly Mark[]): { text: string; marks: Mark[] } {
  const first = marks[0]?.start ?? 0;
  if (first <= before) return { text, marks: [...marks] };
  const cut = text.indexOf(' ', first - before) + 1;
  if (cut === 0 || cut > first) return { text, marks: [...marks] };
  const moved = cut - 1;
  return {
    text: `…${text.slice(cut)}`,
    marks: marks.map(({ start, end }) => ({ start: start - moved, end: end - moved })),
  };
}
