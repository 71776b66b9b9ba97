import { citedName } from '#series/cited-name.ts';
import { choices, type Setting } from '#shared/schema/choices.ts';
import type { Belongings } from '#shared/schema/belongings.ts';
import { type Gate, isGate } from '#shared/schema/vocabulary.ts';
import { isObject } from '#shared/viewer/stored.ts';
import { version } from './gather.ts';
import { has, isKeptPage } from './kept-page.ts';
import { areOwnNotes } from './own-note.ts';
import { areOwnDays, type OwnDay } from './seen-day.ts';

/** The most bytes that a file or a link may hold. */
export const mostBytes = 2_000_000;

/** The most pages on a shelf. */
const mostKept = 20_000;

/** Why nothing is taken over. The words for each are those of `messages/…/transfer.ts`. */
export type Fault =
  | 'tooLarge'
  /** It cannot be opened, or is no JSON, or only the beginning of some: a folder, a picture, another encoding. */
  | 'unreadable'
  /** JSON, and nothing of this app. */
  | 'foreign'
  /** A later version of the app wrote it. */
  | 'newer'
  /** It says that it is of this app; the part that it names, or its frame, is not as the app writes it. */
  | 'damaged'
  | 'progress'
  | 'shelf'
  | 'notes'
  | 'seenOn'
  | 'settings'
  /** Of an episode that the series does not have here. */
  | 'unknownEpisode'
  /** A link that lacks its end, or of which letters have changed. */
  | 'broken';

export type Read = { belongings: Belongings; fault?: undefined } | { fault: Fault; belongings?: undefined };

/**
 * Reads what a file or a link holds. It is foreign input: only what the schema describes to the letter is taken, and nothing of anything else.
 * @param order of the episodes that the app knows
 */
export function readBelongings(text: string, order: readonly Gate[]): Read {
  let found: unknown;
  try {
    found = JSON.parse(text);
  } catch {
    return { fault: 'unreadable' };
  }
  const fault = faultOf(found, order);
  return fault ? { fault } : { belongings: found as Belongings };
}

function faultOf(found: unknown, order: readonly Gate[]): Fault | undefined {
  if (!isObject(found) || found['app'] !== citedName) return 'foreign';
  if (typeof found['version'] === 'number' && found['version'] > version) return 'newer';
  if (
    found['version'] !== version ||
    !has(found, ['app', 'version', 'progress', 'shelf', 'notes', 'seenOn', 'settings'])
  )
    return 'damaged';
  const { progress, shelf, seenOn, settings } = found;
  if (!isShelf(shelf)) return 'shelf';
  if (Object.hasOwn(found, 'notes') && !areOwnNotes(found['notes'])) return 'notes';
  if (Object.hasOwn(found, 'seenOn') && !areOwnDays(seenOn)) return 'seenOn';
  if (!isSettings(settings)) return 'settings';
  return faultOfProgress(progress, order) ?? faultOfDays(seenOn as OwnDay[] | undefined, order);
}

function faultOfProgress(progress: unknown, order: readonly Gate[]): Fault | undefined {
  if (!has(progress, ['seen', 'midway', 'sourceWorks']) || typeof progress['sourceWorks'] !== 'boolean')
    return 'progress';
  const { seen, midway } = progress;
  const episodes = [...(seen === null ? [] : [seen]), ...('midway' in progress ? [midway] : [])];
  if (!episodes.every(isGate)) return 'progress';
  if (!episodes.every((episode) => order.includes(episode))) return 'unknownEpisode';
  // A reader is in the middle of the episode after those that they have seen.
  return midway === undefined || order.indexOf(midway as Gate) === order.indexOf(seen as Gate) + 1
    ? undefined
    : 'progress';
}

const faultOfDays = (days: readonly OwnDay[] = [], order: readonly Gate[]): Fault | undefined =>
  days.every(({ episode }) => order.includes(episode)) ? undefined : 'unknownEpisode';

function isShelf(shelf: unknown): boolean {
  return (
    Array.isArray(shelf) &&
    shelf.length <= mostKept &&
    shelf.every(isKeptPage) &&
    new Set(shelf.map(({ page }) => page)).size === shelf.length
  );
}

function isSettings(settings: unknown): boolean {
  return (
    has(settings, Object.keys(choices)) &&
    Object.entries(settings).every(([name, choice]) => choices[name as Setting].some((known) => known === choice))
  );
}
