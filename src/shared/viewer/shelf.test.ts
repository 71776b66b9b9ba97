import { describe, expect, test, vi } from 'vitest';
import { fakeDevice, released } from './fake-device.ts';
import { createShelf } from './shelf.ts';

const key = 'on-call:shelf';
const added = '2025-02-01T00:00:00.000Z';
const kept = (...pages: string[]) => pages.map((page) => ({ page, added }));
const shelfOf = (bookmarks: unknown) => {
  const device = fakeDevice({ [key]: released({ bookmarks }) });
  return { device, shelf: createShelf(device.storedAs) };
};
const pages = (shelf: ReturnType<typeof createShelf>) => shelf.getState().bookmarks.map(({ page }) => page);

describe('the shelf', () => {
  test('is empty at first', () => {
    expect(createShelf(fakeDevice().storedAs).getState().bookmarks).toEqual([]);
  });

  test('reads what the first release stored, and stores in its shape', () => {
    const { device, shelf } = shelfOf(kept('/glossary/icu'));
    expect(shelf.getState().bookmarks).toEqual(kept('/glossary/icu'));
    shelf.getState().toggle('/glossary/icu');
    expect(device.entries).toEqual({ [key]: '{"state":{"bookmarks":[]},"version":1}' });
  });

  test('has the page that was kept last on top, with the time', () => {
    vi.useFakeTimers({ now: new Date('2026-01-02T03:04:05Z') });
    const { shelf } = shelfOf(kept('/a', '/b'));
    shelf.getState().toggle('/c');
    vi.useRealTimers();
    expect(shelf.getState().bookmarks).toEqual([
      { page: '/c', added: '2026-01-02T03:04:05.000Z' },
      ...kept('/a', '/b'),
    ]);
  });

  test('lets go of one page alone', () => {
    const { shelf } = shelfOf(kept('/a', '/b', '/c'));
    shelf.getState().toggle('/b');
    expect(pages(shelf)).toEqual(['/a', '/c']);
  });

  test('takes a page back in its place, as old as it was', () => {
    const { device, shelf } = shelfOf(kept('/a', '/b', '/c'));
    const before = device.entries[key];
    shelf.getState().toggle('/b');
    shelf.getState().restore({ page: '/b', added }, 1);
    expect(device.entries[key]).toBe(before);
    shelf.getState().toggle('/c');
    shelf.getState().restore({ page: '/c', added }, 2);
    expect(device.entries[key]).toBe(before);
  });

  test('does not take a page twice', () => {
    const { shelf } = shelfOf(kept('/a', '/b'));
    shelf.getState().restore({ page: '/b', added: '2020-01-01' }, 0);
    expect(shelf.getState().bookmarks).toEqual(kept('/a', '/b'));
  });

  test.each([
    ['null', null],
    ['a word', '/b'],
    ['without a page', { added }],
    ['with an address of elsewhere', { page: 'https://example.org/', added }],
    ['with a page that is no address', { page: ['/b'], added }],
    ['without a time', { page: '/b' }],
    ['with a time that is no text', { page: '/b', added: 0 }],
    ['with a time that is none', { page: '/b', added: 'yesterday' }],
  ])('loses only the entry that is damaged: %s', (_, damaged) => {
    const { device, shelf } = shelfOf([...kept('/a'), damaged, ...kept('/c')]);
    expect(shelf.getState().bookmarks).toEqual(kept('/a', '/c'));
    expect(device.entries).toEqual({
      [key]: released({ bookmarks: kept('/a', '/c') }),
      [`${key}:unreadable`]: released({ bookmarks: [...kept('/a'), damaged, ...kept('/c')] }),
    });
  });

  test('sets nothing aside that is sound, be it empty', () => {
    expect(Object.keys(shelfOf([]).device.entries)).toEqual([key]);
    expect(Object.keys(shelfOf(kept('/a')).device.entries)).toEqual([key]);
  });

  test.each([
    ['no list', 7],
    ['a text as long as a list', '/a'],
    ['a list with nothing sound in it', [7]],
  ])('starts fresh where nothing can be used: %s', (_, bookmarks) => {
    const { device, shelf } = shelfOf(bookmarks);
    expect(pages(shelf)).toEqual([]);
    expect(device.entries).toEqual({ [`${key}:unreadable`]: released({ bookmarks }) });
  });
});
