import { type Choice, choices, type Setting } from '#shared/schema/choices.ts';
import type { Belongings } from '#shared/schema/belongings.ts';
import { chosen } from './chosen.ts';
import type { OwnNote } from './own-note.ts';
import { inOrder, type OwnDay } from './seen-day.ts';

export type SettingChange = { setting: Setting; from: Choice<Setting>; to: Choice<Setting> };

/** What taking something over does, item by item. */
export type Changes = {
  /** Whether it changes anything at all. */
  isAny: boolean;
  /** How far the reader has watched, before and after; left out where it stays. */
  progress?: { from: Belongings['progress']; to: Belongings['progress'] };
  /** What only the source works tell is opened or shut; left out where it stays. */
  sourceWorks?: boolean;
  /** Pages by their addresses without language. What is pinned or no longer pinned is left out where nothing is. */
  shelf: {
    added: string[];
    removed: string[];
    pinned?: string[];
    unpinned?: string[];
    same: number;
    isReordered: boolean;
  };
  /** Pages whose notes are other ones, or no longer there; left out where none are. */
  notes?: { added: string[]; changed: string[]; removed: string[] };
  /** Days on which episodes were seen that are other ones, or no longer there; left out where none are. */
  seenOn?: { added: OwnDay[]; changed: OwnDay[]; removed: OwnDay[] };
  settings: SettingChange[];
};

/** What is different after taking something over. */
export function changesBetween(before: Belongings, after: Belongings): Changes {
  const { from, to } = { from: before.progress, to: after.progress };
  const had = before.shelf.map(({ page }) => page);
  const has = after.shelf.map(({ page }) => page);
  const added = without(has, had);
  const removed = without(had, has);
  const stay = new Set(without(has, added));
  const pinnedOf = ({ shelf }: Belongings) =>
    shelf.flatMap(({ page, pinned }) => (pinned && stay.has(page) ? [page] : []));
  const [werePinned, arePinned] = [pinnedOf(before), pinnedOf(after)];
  const pinned = without(arePinned, werePinned);
  const unpinned = without(werePinned, arePinned);
  const changes: Omit<Changes, 'isAny'> = {
    ...((from.seen !== to.seen || from.midway !== to.midway) && { progress: { from, to } }),
    ...(from.sourceWorks !== to.sourceWorks && { sourceWorks: to.sourceWorks }),
    shelf: {
      added,
      removed,
      ...(pinned.length > 0 && { pinned }),
      ...(unpinned.length > 0 && { unpinned }),
      same: stay.size - pinned.length - unpinned.length,
      isReordered: without(had, removed).join(' ') !== without(has, added).join(' '),
    },
    ...changesOfNotes(before.notes ?? [], after.notes ?? []),
    ...changesOfDays(before.seenOn ?? [], after.seenOn ?? []),
    settings: (Object.keys(choices) as Setting[]).flatMap((setting) => {
      const from = chosen(before.settings)[setting] ?? choices[setting][0];
      const to = chosen(after.settings)[setting] ?? choices[setting][0];
      return from === to ? [] : [{ setting, from, to }];
    }),
  };
  return { ...changes, isAny: !isSame(before, after) };
}

function changesOfNotes(before: readonly OwnNote[], after: readonly OwnNote[]): Pick<Changes, 'notes'> {
  const [had, has] = [before, after].map((notes) => notes.map(({ page }) => page)) as [string[], string[]];
  const texts = new Map(before.map(({ page, text }) => [page, text]));
  const added = without(has, had);
  const removed = without(had, has);
  const changed = after.flatMap(({ page, text }) => (texts.has(page) && texts.get(page) !== text ? [page] : []));
  return added.length + removed.length + changed.length > 0 ? { notes: { added, changed, removed } } : {};
}

function changesOfDays(before: readonly OwnDay[], after: readonly OwnDay[]): Pick<Changes, 'seenOn'> {
  const [had, has] = [before, after].map((days) => new Map(days.map(({ episode, day }) => [episode, day])));
  const added = after.filter(({ episode }) => !had?.has(episode));
  const changed = after.filter(({ episode, day }) => (had?.get(episode) ?? day) !== day);
  const removed = before.filter(({ episode }) => !has?.has(episode));
  return added.length + changed.length + removed.length > 0 ? { seenOn: { added, changed, removed } } : {};
}

/** Whether two are the same to the letter: in the order of their pages and the instants at which these were kept, too. */
export function isSame(a: Belongings, b: Belongings): boolean {
  return lettersOf(a) === lettersOf(b);
}

function lettersOf({
  progress: { seen, midway, sourceWorks },
  shelf,
  notes = [],
  seenOn = [],
  settings,
}: Belongings): string {
  const pages = shelf.map(({ page, added, pinned }) => [page, added, pinned]);
  const words = notes.map(({ page, text, changed, from }) => [page, text, changed, from]);
  const days = inOrder(seenOn).map(({ episode, day }) => [episode, day]);
  return JSON.stringify([seen, midway, sourceWorks, pages, words, days, Object.entries(chosen(settings))]);
}

function without(pages: readonly string[], others: readonly string[]): string[] {
  const left = new Set(others);
  return pages.filter((page) => !left.has(page));
}
