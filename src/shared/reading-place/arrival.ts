import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { flushSync } from 'react-dom';
import { useIsHydrating } from '#shared/hydration/use-is-hydrating.ts';

/** Shows what has come, or takes it back again, at once. */
export type Arrival = { show: () => void; takeBack: () => void };

/** What has come but would move what is being read. */
const waiting = new Set<Arrival>();
const listeners = new Set<() => void>();

function tell(): void {
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Whether something waits to be shown on this page. */
export function useWaiting(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => waiting.size > 0,
    () => false,
  );
}

/** For a reader who would rather have it now. */
export function showWaiting(): void {
  for (const { show } of waiting) show();
  waiting.clear();
  tell();
}

/**
 * Data that may come after its page. What is there with the page, or was asked for on it, shows at once; what comes later by itself shows
 * as soon as it moves nothing in view: now, or when the reader has scrolled, or asks.
 * @param key tells the data of one page from that of another
 */
export function useArrival<Data>(key: string, data: Data | undefined, isAsked: boolean): Data | undefined {
  // A prerendered page is hydrated as a stranger has it, and learns only then who reads it.
  const isWhole = !useIsHydrating() || isHeldBack();
  const [state, setState] = useState({ key, data: isWhole ? data : undefined });
  const current = useRef(state);
  useEffect(() => {
    const before = current.current;
    const set = (next: typeof before) => {
      current.current = next;
      setState(next);
    };
    if (before.key === key && before.data === data) return undefined;
    if (before.key !== key || data === undefined || isAsked) {
      set({ key, data });
      return undefined;
    }
    return arrive({
      show: () => flushSync(() => set({ key, data })),
      takeBack: () => flushSync(() => set(before)),
    });
  }, [key, data, isAsked]);
  return state.key === key ? state.data : data;
}

/** Whether the page waits to be whole before it shows: `src/site/first-paint.js`. */
export function isHeldBack(): boolean {
  return typeof document !== 'undefined' && document.documentElement.dataset['held'] !== undefined;
}

function arrive(arrival: Arrival): () => void {
  let hasLeft = false;
  let leave = () => {
    hasLeft = true;
  };
  const setWaiting = (isWaiting: boolean) => {
    const isNews = isWaiting ? !waiting.has(arrival) && waiting.add(arrival) : waiting.delete(arrival);
    if (isNews) tell();
  };
  import('./shows-quietly.ts').then(
    ({ showWhenQuiet }) => {
      if (!hasLeft) leave = showWhenQuiet(arrival, setWaiting);
    },
    // Where that is lost, the reader may ask for it.
    () => setWaiting(!hasLeft),
  );
  return () => leave();
}
