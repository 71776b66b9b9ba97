import { describe, expect, test } from 'vitest';
import { lower, opensAnything, scopeWithin } from './scope.ts';

const order = ['s1e1', 's1e2', 's1e3'];
const own = { order, seen: 's1e2', sourceWorks: true };

describe('a scope', () => {
  test('is the reader’s own where nothing narrows it', () => {
    expect(scopeWithin(own, { isGuest: false, shared: undefined })).toEqual(own);
    expect(scopeWithin({ ...own, seen: null }, { isGuest: false, shared: undefined }).seen).toBeNull();
  });

  test('is narrowed by a shared link, and never widened by one', () => {
    expect(scopeWithin(own, { isGuest: false, shared: 's1e1' })).toEqual({ ...own, seen: 's1e1' });
    expect(scopeWithin(own, { isGuest: false, shared: 's1e3' })).toEqual(own);
    expect(scopeWithin({ ...own, seen: null }, { isGuest: false, shared: 's1e3' }).seen).toBeNull();
  });

  test('holds nothing for a guest, whoever’s phone it is and whatever the link', () => {
    const nothing = { order, seen: null, sourceWorks: false };
    expect(scopeWithin(own, { isGuest: true, shared: undefined })).toEqual(nothing);
    expect(scopeWithin(own, { isGuest: true, shared: 's1e3' })).toEqual(nothing);
  });

  test('opens something as soon as an episode was seen or the source works were opened', () => {
    expect(opensAnything({ seen: null, sourceWorks: false })).toBe(false);
    expect(opensAnything({ seen: 's1e1', sourceWorks: false })).toBe(true);
    expect(opensAnything({ seen: null, sourceWorks: true })).toBe(true);
  });
});

test('the lower of two places is the one that opens less, and an unknown episode opens nothing', () => {
  expect(lower('s1e1', 's1e3', order)).toBe('s1e1');
  expect(lower('s1e3', 's1e1', order)).toBe('s1e1');
  expect(lower('s1e2', 's1e2', order)).toBe('s1e2');
  expect(lower(null, 's1e3', order)).toBeNull();
  expect(lower('s1e3', null, order)).toBeNull();
  expect(lower('s9e9', 's1e3', order)).toBeNull();
});
