import { create } from 'zustand';
import type { Gate } from '#shared/schema/vocabulary.ts';
import { noteText } from '#shared/schema/note-text.ts';
import { isObject, persist, type StoredAs } from './stored.ts';
import { storedAs } from './this-device.ts';

/**
 * A private note on a page, by its address without language. `changed` is an ISO 8601 instant. `from` is the last episode that the reader
 * had seen when they last wrote, as what they wrote may tell of it; null: none.
 */
export type Note = { page: string; text: string; changed: string; from: Gate | null };

type Notes = {
  /** The last written first. */
  notes: Note[];
  /** Puts a text in the place of a page's note; one without letters takes the note away. */
  write: (page: string, text: string, from: Gate | null) => void;
  /** Puts a note back as it was. */
  restore: (note: Note) => void;
};

/** The notes that this device's reader has written. No page loads them before it can be used. */
export const createNotes = (storedAs: StoredAs) => {
  const place = storedAs('notes', 1, readNotes, ({ notes }: Notes) => ({ notes }));
  return create<Notes>()(
    persist((set, get) => {
      const others = (page: string) => place.latest(get()).notes.filter((note) => note.page !== page);
      return {
        notes: [],
        write: (page, written, from) => {
          const text = noteText(written);
          const changed = new Date().toISOString();
          set({ notes: text.trim() ? [{ page, text, changed, from }, ...others(page)] : others(page) });
        },
        restore: (note) => set({ notes: [note, ...others(note.page)] }),
      };
    }, place),
  );
};

export const useNotes = createNotes(storedAs);

/** The sound notes; one that is not costs only itself. */
function readNotes({ notes }: Record<string, unknown>, lose: () => void): Pick<Notes, 'notes'> | undefined {
  if (!Array.isArray(notes)) return undefined;
  const sound = notes.filter(isNote);
  if (sound.length < notes.length) lose();
  return sound.length === 0 && notes.length > 0 ? undefined : { notes: sound };
}

function isNote(value: unknown): value is Note {
  if (!isObject(value)) return false;
  const { page, text, changed, from } = value;
  return (
    typeof page === 'string' &&
    page.startsWith('/') &&
    typeof text === 'string' &&
    text === noteText(text) &&
    text.trim() !== '' &&
    typeof changed === 'string' &&
    !Number.isNaN(Date.parse(changed)) &&
    (from === null || typeof from === 'string')
  );
}
