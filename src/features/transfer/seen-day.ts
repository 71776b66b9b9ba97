import { isDay } from '#shared/schema/calendar-day.ts';
import type { Belongings } from '#shared/schema/belongings.ts';
import { isGate } from '#shared/schema/vocabulary.ts';
import { has } from './kept-page.ts';

export type OwnDay = NonNullable<Belongings['seenOn']>[number];

/** The most days. */
const mostDays = 2000;

/** Whether it is the day of an episode, to the letter as the app would write it. */
export function isOwnDay(value: unknown): value is OwnDay {
  if (!has(value, ['episode', 'day'])) return false;
  const { episode, day } = value;
  return isGate(episode) && isDay(day);
}

/** Whether they are days, each of an episode of its own. */
export function areOwnDays(days: unknown): days is OwnDay[] {
  return (
    Array.isArray(days) &&
    days.length <= mostDays &&
    days.every(isOwnDay) &&
    new Set(days.map(({ episode }) => episode)).size === days.length
  );
}

/** The same days in the one order in which they are written: by the letters of their episodes. */
export function inOrder(days: readonly OwnDay[]): OwnDay[] {
  return days.toSorted((a, b) => (a.episode < b.episode ? -1 : 1));
}

/** The day of each episode that has one in either; of two the earlier, as it was seen then already. */
export function earlierDays(own: readonly OwnDay[], taken: readonly OwnDay[]): OwnDay[] {
  const earlier = new Map<string, OwnDay>();
  for (const each of [...own, ...taken]) {
    const known = earlier.get(each.episode);
    if (!known || each.day < known.day) earlier.set(each.episode, each);
  }
  return inOrder([...earlier.values()]);
}
