import { citedName } from '#series/cited-name.ts';
import type { Belongings } from '#shared/schema/belongings.ts';
import { useNotes } from '#shared/viewer/notes.ts';
import { useProgress } from '#shared/viewer/progress.ts';
import { useSeenDays } from '#shared/viewer/seen-days.ts';
import { useSettings } from '#shared/viewer/settings.ts';
import { useShelf } from '#shared/viewer/shelf.ts';
import { chosen } from './chosen.ts';
import { isPlace } from './kept-page.ts';
import { isOwnNote } from './own-note.ts';
import { inOrder, isOwnDay } from './seen-day.ts';

/** Of the shape that is written here, and the last that is read. */
export const version = 1 satisfies Belongings['version'];

/** Everything on this device that is the reader's. */
export function gather(): Belongings {
  const { seen, midway, sourceWorks } = useProgress.getState();
  const { bookmarks } = useShelf.getState();
  const pages = new Map(
    bookmarks.map(({ page, added, pinned }) => [
      page,
      { added: new Date(added).toISOString(), pinned: pinned === true },
    ]),
  );
  const notes = useNotes
    .getState()
    .notes.map(({ page, text, changed, from }) => ({ page, text, changed: new Date(changed).toISOString(), from }))
    .filter(isOwnNote);
  const days = new Map(useSeenDays.getState().days.map(({ episode, day }) => [episode, { episode, day }]));
  const seenOn = inOrder([...days.values()].filter(isOwnDay));
  return {
    app: citedName,
    version,
    progress: { seen, ...(midway !== null && { midway }), sourceWorks },
    // What is no address of any page, or of no year that one reads, stays where it is.
    shelf: [...pages]
      .filter(([page, { added }]) => isPlace(page) && added.length === 24)
      .map(([page, { added, pinned }]) => ({ page, added, ...(pinned && { pinned }) })),
    ...(notes.length > 0 && { notes }),
    ...(seenOn.length > 0 && { seenOn }),
    settings: chosen(useSettings.getState()),
  };
}
