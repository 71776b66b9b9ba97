import type { Belongings } from '#shared/schema/belongings.ts';
import { useNotes } from '#shared/viewer/notes.ts';
import { useProgress } from '#shared/viewer/progress.ts';
import { useSeenDays } from '#shared/viewer/seen-days.ts';
import { useSettings } from '#shared/viewer/settings.ts';
import { useShelf } from '#shared/viewer/shelf.ts';
import { gather } from './gather.ts';

/** Everything on this device that is the reader's, as it is now. */
export function useBelongings(): Belongings {
  useProgress();
  useShelf();
  useNotes();
  useSeenDays();
  useSettings();
  return gather();
}
