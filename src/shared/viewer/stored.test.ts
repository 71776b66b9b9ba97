import { expect, test } from 'vitest';
import { useGuest } from './guest.ts';
import { useProgress } from './progress.ts';
import { useSettings } from './settings.ts';
import { useShelf } from './shelf.ts';

test.each([
  ['progress', useProgress],
  ['settings', useSettings],
  ['shelf', useShelf],
  ['guest', useGuest],
])('%s: where nothing is stored, the state is the very one that pages are prerendered with', (_, store) => {
  expect(store.getState()).toBe(store.getInitialState());
});
