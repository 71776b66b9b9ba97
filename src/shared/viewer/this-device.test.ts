import { afterEach, expect, test, vi } from 'vitest';
import { useGuest } from './guest.ts';
import { useProgress } from './progress.ts';
import { useSettings } from './settings.ts';
import { useShelf } from './shelf.ts';
import { isKept } from './storage-state.ts';
import { places } from './this-device.ts';

afterEach(() => vi.unstubAllGlobals());

test.each([
  ['progress', useProgress],
  ['settings', useSettings],
  ['shelf', useShelf],
  ['guest', useGuest],
])('%s: where nothing is stored, the state is the very one that pages are prerendered with', (_, store) => {
  expect(store.getState()).toBe(store.getInitialState());
});

test('a change is kept in the storage of the browser, and it is told when there is none', () => {
  const entries = new Map<string, string>();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => entries.get(key) ?? null,
    setItem: (key: string, text: string) => entries.set(key, text),
  });
  useShelf.getState().toggle('/story');
  expect([...entries.keys()]).toEqual(['on-call:shelf']);
  expect(isKept('shelf')).toBe(true);
  entries.set('on-call:shelf:unreadable', 'something');
  useShelf.getState().toggle('/story');
  expect(isKept('shelf')).toBe(true);
  vi.unstubAllGlobals();
  useShelf.getState().toggle('/story');
  expect(isKept('shelf')).toBe(false);
});

test('each store can be read again by its name', () => {
  expect(Object.keys(places).toSorted()).toEqual(['guest', 'progress', 'settings', 'shelf']);
});
