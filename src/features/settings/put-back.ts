import { type Choice, choices, type Setting } from '#shared/schema/choices.ts';
import { useSettings } from '#shared/viewer/settings.ts';
import { keptTogether } from '#shared/viewer/kept-together.ts';
import { type Note, useNotes } from '#shared/viewer/notes.ts';
import { type Bookmark, useShelf } from '#shared/viewer/shelf.ts';
import { useProgress } from '#shared/viewer/progress.ts';
import { type SeenDay, useSeenDays } from '#shared/viewer/seen-days.ts';
import { places } from '#shared/viewer/this-device.ts';
import type { Restorable } from './set-aside-texts.ts';

/** `all` or `some` of a text is in use again; `none`: nothing in it can be read; `newer`: a later version of the app wrote it. */
export type Outcome = 'all' | 'some' | 'none' | 'newer';

/** Reads a text that was set aside again, and adds what is sound in it to what there is. What a reader has chosen since stays. */
export function putBack(name: Restorable, text: string): Outcome {
  const { kept, fault } = places[name]?.parse(text) ?? {};
  if (!kept) return fault === 'newer' ? 'newer' : 'none';
  // Each store's own reader has checked it.
  const isUsed = add[name](kept as never);
  return fault || !isUsed ? 'some' : 'all';
}

/** Each tells whether all that was found is in use now. */
const add = {
  progress: (found: object): boolean => {
    const { seen, midway } = useProgress.getState();
    if (seen !== null || midway !== null) return false;
    useProgress.setState(found);
    return true;
  },
  settings: (found: { [Name in Setting]: Choice<Name> }): boolean => {
    const now = useSettings.getState();
    const untouched = (Object.keys(choices) as Setting[]).filter((name) => now[name] === choices[name][0]);
    useSettings.setState(Object.fromEntries(untouched.map((name) => [name, found[name]])));
    return true;
  },
  shelf: (found: { bookmarks: Bookmark[] }): boolean => {
    useShelf.getState().change((bookmarks) => {
      const missing = found.bookmarks.filter(({ page }) => !bookmarks.some((bookmark) => bookmark.page === page));
      return keptTogether(bookmarks, missing);
    });
    return true;
  },
  /** What was written since stays, and goes before. */
  notes: (found: { notes: Note[] }): boolean => {
    const { notes } = useNotes.getState();
    const missing = found.notes.filter(({ page }) => !notes.some((note) => note.page === page));
    useNotes.setState({ notes: [...notes, ...missing] });
    return missing.length === found.notes.length;
  },
  /** Episodes that have a day now keep it. */
  'seen-on': (found: { days: SeenDay[] }): boolean => {
    let missing: SeenDay[] = [];
    useSeenDays.getState().change((days) => {
      missing = found.days.filter(({ episode }) => !days.some((day) => day.episode === episode));
      return [...days, ...missing];
    });
    return missing.length === found.days.length;
  },
};
