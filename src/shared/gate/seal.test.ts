import { expect, test } from 'vitest';
import { alsoOpened, isOpenedAlone, sealKey, turnedOver } from './seal.ts';

const seals = [
  { section: 'about', from: 's1e1' },
  { section: 'about', from: 's1e2' },
  { section: 'names', from: 's1e1' },
  { section: 'about', from: 's1e1', medium: 'source-work' as const },
  { section: 'about', medium: 'source-work' as const },
  { section: 'about' },
];
const [seal] = seals as [(typeof seals)[0]];

test('each section, gate and medium has a key of its own, whether what is missing is absent or undefined', () => {
  expect(new Set(seals.map(sealKey)).size).toBe(seals.length);
  expect(sealKey({ ...seal, medium: undefined })).toBe(sealKey(seal));
});

test.each(seals)('an opened seal opens what stands behind it, and nothing behind any other: %j', (one) => {
  const opened = alsoOpened(new Set(), one);
  expect(seals.filter((other) => isOpenedAlone(opened, other, {}))).toEqual([one]);
});

test('a second seal leaves the first one open, and what was opened before is not changed', () => {
  const first = alsoOpened(new Set(), { section: 'about', from: 's1e1' });
  const both = alsoOpened(first, { section: 'about', from: 's1e2' });
  expect(seals.filter((other) => isOpenedAlone(both, other, {}))).toEqual(seals.slice(0, 2));
  expect(first.size).toBe(1);
});

test('an opened record opens what comes with its own gate in every section, not what comes later or from the source works', () => {
  const opened = alsoOpened(new Set(), 'record');
  expect(seals.filter((other) => isOpenedAlone(opened, other, { from: 's1e1' }))).toEqual([seals[0], seals[2]]);
  expect(seals.filter((other) => isOpenedAlone(new Set(), other, { from: 's1e1' }))).toEqual([]);
});

test('a seal turned over is open, turned over again it is folded, and every other stays as it was', () => {
  const other = { section: 'names', from: 's1e1' };
  const both = turnedOver(turnedOver(new Set(), other, {}), seal, {});
  expect(both).toEqual(new Set([sealKey(other), sealKey(seal)]));
  expect(turnedOver(both, seal, {})).toEqual(new Set([sealKey(other)]));
  expect(both.size).toBe(2);
});

test('what came open with the whole record folds with it, and leaves what was opened besides', () => {
  const later = { section: 'about', from: 's1e2' };
  const opened = alsoOpened(alsoOpened(new Set(), 'record'), later);
  expect(turnedOver(opened, seal, { from: 's1e1' })).toEqual(new Set([sealKey(later)]));
  expect(turnedOver(opened, later, { from: 's1e1' })).toEqual(new Set(['record']));
});
