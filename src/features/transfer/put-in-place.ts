import type { StoreApi } from 'zustand';
import { choices } from '#shared/schema/choices.ts';
import type { Belongings } from '#shared/schema/belongings.ts';
import { useNotes } from '#shared/viewer/notes.ts';
import { useProgress } from '#shared/viewer/progress.ts';
import { useSeenDays } from '#shared/viewer/seen-days.ts';
import { useSettings } from '#shared/viewer/settings.ts';
import { useShelf } from '#shared/viewer/shelf.ts';
import { isKept } from '#shared/viewer/storage-state.ts';

/**
 * Puts these in the place of what is there.
 * @returns a function that puts back to the letter what was there
 */
export function putInPlace({ progress, shelf, notes = [], seenOn = [], settings }: Belongings): () => void {
  // The days after progress, of which a step would have days of its own.
  const before = [useProgress, useShelf, useNotes, useSeenDays, useSettings].map((store) => remember<object>(store));
  useProgress.setState({ seen: progress.seen, midway: progress.midway ?? null, sourceWorks: progress.sourceWorks });
  useProgress.getState().settle();
  useShelf.setState({ bookmarks: shelf });
  useNotes.setState({ notes });
  useSeenDays.setState({ days: seenOn });
  const initial = Object.entries(choices).map(([name, [first]]) => [name, first]);
  useSettings.setState({ ...Object.fromEntries(initial), ...settings });
  return () => {
    for (const putBack of before) putBack();
  };
}

function remember<State>(store: StoreApi<State>): () => void {
  const state = store.getState();
  return () => store.setState(state);
}

/** Whether what is taken over now outlasts the tab, all of it. */
export function isAllKept(): boolean {
  return isKept('progress') && isKept('shelf') && isKept('notes') && isKept('seen-on') && isKept('settings');
}
