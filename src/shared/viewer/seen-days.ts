import { create } from 'zustand';
import { isDay } from '#shared/schema/calendar-day.ts';
import type { Gate } from '#shared/schema/vocabulary.ts';
import { isObject, persist, type StoredAs } from './stored.ts';
import { storedAs } from './this-device.ts';

/** When an episode was watched to its end: a day of the reader's own calendar, such as `2026-11-29`. */
export type SeenDay = { episode: Gate; day: string };
type Stored = { days: SeenDay[] };

type SeenDays = Stored & {
  /** Changes the days, made to what is stored: another tab may have written a moment ago. */
  change: (to: (days: SeenDay[]) => SeenDay[]) => void;
  /** Puts a day in the place of an episode's; null: it has none. */
  set: (episode: Gate, day: string | null) => void;
};

/**
 * The days on which this device's reader has finished episodes, each episode once, in no order. Who finished one before there were such days
 * has none for it. No page loads them before it can be used.
 */
export const createSeenDays = (storedAs: StoredAs) => {
  const place = storedAs('seen-on', 1, readDays, ({ days }: SeenDays) => ({ days }));
  return create<SeenDays>()(
    persist((set, get) => {
      const change: SeenDays['change'] = (to) => set({ days: to(place.latest(get()).days) });
      return {
        days: [],
        change,
        set: (episode, day) =>
          change((days) => [
            ...days.filter((other) => other.episode !== episode),
            ...(day === null ? [] : [{ episode, day }]),
          ]),
      };
    }, place),
  );
};

export const useSeenDays = createSeenDays(storedAs);

/** The sound days; one that is not costs only itself. */
function readDays({ days }: Record<string, unknown>, lose: () => void): Stored | undefined {
  if (!Array.isArray(days)) return undefined;
  const sound = days.filter(isSeenDay);
  if (sound.length < days.length) lose();
  return sound.length === 0 && days.length > 0 ? undefined : { days: sound };
}

function isSeenDay(value: unknown): value is SeenDay {
  return isObject(value) && typeof value['episode'] === 'string' && isDay(value['day']);
}
