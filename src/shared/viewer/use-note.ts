import { isOpen } from '#shared/gate/is-open.ts';
import { useGuest } from './guest.ts';
import { type Note, useNotes } from './notes.ts';
import { useScope } from './scope.ts';

/** A note that was written further on in the series than may be shown here and now: no word of it, only from where. */
export type ReaderNote = { isShut: false; note: Note } | { isShut: true; note: Omit<Note, 'text'> };

/** The reader's notes, each as far as it may be shown here and now; none while the phone is in other hands. */
export function useReaderNotes(): ReaderNote[] {
  const notes = useNotes((state) => state.notes);
  const scope = useScope();
  const isGuest = useGuest((guest) => guest.isGuest);
  if (isGuest) return [];
  return notes.map((note) => {
    const { page, changed, from } = note;
    const isShut = from !== null && !isOpen({ from }, scope);
    return isShut ? { isShut, note: { page, changed, from } } : { isShut, note };
  });
}
