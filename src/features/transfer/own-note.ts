import { noteText } from '#shared/schema/note-text.ts';
import type { Belongings } from '#shared/schema/belongings.ts';
import { isGate } from '#shared/schema/vocabulary.ts';
import { has, isAddress, isInstant } from './kept-page.ts';

export type OwnNote = NonNullable<Belongings['notes']>[number];

/** The most notes. */
const mostNotes = 2000;

/** Whether it is a note as it is kept by a reader: to the letter as the app would write it. */
export function isOwnNote(value: unknown): value is OwnNote {
  if (!has(value, ['page', 'text', 'changed', 'from'])) return false;
  const { page, text, changed, from } = value;
  return (
    typeof page === 'string' &&
    isAddress(page) &&
    typeof text === 'string' &&
    text === noteText(text) &&
    text.trim() !== '' &&
    isInstant(changed) &&
    (from === null || isGate(from))
  );
}

/** Whether they are notes, each on a page of its own. */
export function areOwnNotes(notes: unknown): boolean {
  return (
    Array.isArray(notes) &&
    notes.length <= mostNotes &&
    notes.every(isOwnNote) &&
    new Set(notes.map(({ page }) => page)).size === notes.length
  );
}

/** The later note of each page, the last written first; of two that were written in the same instant the one whose text comes first. */
export function laterNotes(own: readonly OwnNote[], taken: readonly OwnNote[]): OwnNote[] {
  const later = new Map<string, OwnNote>();
  const isLater = (a: OwnNote, b: OwnNote) => compare(a, b) < 0;
  for (const note of [...own, ...taken]) {
    const known = later.get(note.page);
    if (!known || isLater(note, known)) later.set(note.page, note);
  }
  return own.length === later.size && own.every((note) => later.get(note.page) === note)
    ? [...own]
    : [...later.values()].toSorted(compare);
}

/** Negative where the first was written later. */
function compare(a: OwnNote, b: OwnNote): number {
  const [first, second] = [a, b].map(({ changed, text, page, from }) => [changed, text, page, from ?? ''] as const);
  if (!first || !second) return 0;
  if (first[0] !== second[0]) return first[0] > second[0] ? -1 : 1;
  const [x, y] = [JSON.stringify(first), JSON.stringify(second)];
  return x < y ? -1 : x > y ? 1 : 0;
}
