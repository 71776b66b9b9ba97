import { expect, test } from 'vitest';
import { fakeDevice, released } from './fake-device.ts';
import { createProgress } from './progress.ts';

const key = 'on-call:progress';
const progressOn = (device = fakeDevice()) => ({ device, progress: createProgress(device.storedAs) });
const placeOf = ({ progress }: ReturnType<typeof progressOn>) => {
  const { seen, midway, sourceWorks } = progress.getState();
  return { seen, midway, sourceWorks };
};
const nothing = { seen: null, midway: null, sourceWorks: false };

test('a reader has watched nothing at first, and nothing has changed', () => {
  const page = progressOn();
  expect(placeOf(page)).toEqual(nothing);
  expect(page.progress.getState().change).toBeNull();
});

test('a place is kept in the shape of the first release, with what the reader is in the middle of only where there is something', () => {
  const { device, progress } = progressOn();
  progress.getState().setPlace({ seen: 's1e2', midway: null });
  expect(device.entries[key]).toBe(released({ seen: 's1e2', sourceWorks: false }));
  progress.getState().setPlace({ seen: 's1e2', midway: 's1e3' });
  expect(JSON.parse(device.entries[key] ?? '')).toEqual({
    state: { seen: 's1e2', sourceWorks: false, midway: 's1e3' },
    version: 1,
  });
  expect(placeOf(progressOn(device))).toEqual({ seen: 's1e2', midway: 's1e3', sourceWorks: false });
});

test('what the first release kept is read, and has nobody in the middle of anything', () => {
  const stored = fakeDevice({ [key]: released({ seen: 's1e4', sourceWorks: true }) });
  expect(placeOf(progressOn(stored))).toEqual({ seen: 's1e4', midway: null, sourceWorks: true });
});

test('a change can be undone, once, or left to stand', () => {
  const { progress } = progressOn();
  const { setPlace, undo, settle } = progress.getState();
  setPlace({ seen: 's1e2', midway: 's1e3' });
  setPlace({ seen: 's1e5', midway: null });
  expect(progress.getState().change).toEqual({ before: { seen: 's1e2', midway: 's1e3' } });
  undo();
  expect(progress.getState()).toMatchObject({ seen: 's1e2', midway: 's1e3', change: null });
  undo();
  expect(progress.getState()).toMatchObject({ seen: 's1e2', midway: 's1e3', change: null });
  setPlace({ seen: null, midway: null });
  settle();
  expect(progress.getState()).toMatchObject({ seen: null, midway: null, change: null });
});

test('the place that the reader has already is no change', () => {
  const { progress } = progressOn();
  const { setPlace, settle } = progress.getState();
  setPlace({ seen: 's1e2', midway: 's1e3' });
  settle();
  setPlace({ seen: 's1e2', midway: 's1e3' });
  expect(progress.getState().change).toBeNull();
  for (const place of [
    { seen: 's1e2', midway: null },
    { seen: 's1e1', midway: null },
  ]) {
    settle();
    setPlace(place);
    expect(progress.getState().change).not.toBeNull();
  }
});

test('the source works are opened and shut without a change of place', () => {
  const page = progressOn();
  page.progress.getState().setSourceWorks(true);
  expect(placeOf(page)).toEqual({ ...nothing, sourceWorks: true });
  expect(page.progress.getState().change).toBeNull();
  expect(placeOf(progressOn(page.device))).toEqual({ ...nothing, sourceWorks: true });
});

test.each([
  { seen: 4, sourceWorks: false },
  { seen: 'all', sourceWorks: false },
  { seen: 's1e1', midway: 'e2', sourceWorks: false },
  { sourceWorks: false },
  { seen: 's1e1', midway: 2, sourceWorks: false },
  { seen: 's1e1', sourceWorks: 'yes' },
  { seen: 's1e1' },
])('what is not progress opens nothing: %j', (state) => {
  const page = progressOn(fakeDevice({ [key]: released(state) }));
  expect(placeOf(page)).toEqual(nothing);
  expect(page.device.entries[`${key}:unreadable`]).toBe(released(state));
});

test('another tab is followed', () => {
  const page = progressOn();
  page.device.otherTab(key, released({ seen: 's1e6', sourceWorks: false }));
  expect(placeOf(page)).toEqual({ ...nothing, seen: 's1e6' });
});
