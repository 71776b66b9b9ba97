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

  test('has a pinned page as the first release had one that was not, which keeps the pin', () => {
    const pinned = { page: '/a', added, pinned: true };
    const { device, shelf } = shelfOf([pinned, ...kept('/b')]);
    expect(shelf.getState().bookmarks).toEqual([pinned, ...kept('/b')]);
    shelf.getState().toggle('/b');
    expect(device.entries).toEqual({ [key]: released({ bookmarks: [pinned] }) });
  });

  /** Two tabs of one device, of which neither has heard of the other; `heard`: what the first shows once it has. */
  const twoTabs = (bookmarks: object[]) => {
    const device = fakeDevice({ [key]: released({ bookmarks }) });
    const [one, other] = [createShelf(device.storedAs), createShelf(device.storedAs)];
    const heard = () => {
      device.otherTab(key, device.entries[key] ?? null);
      expect(other.getState().bookmarks).toEqual(one.getState().bookmarks);
      return pages(one);
    };
    return { one: one.getState(), other: other.getState(), heard };
  };

  test('of two tabs that keep pages at once has both, though neither has heard of the other', () => {
    const { one, other, heard } = twoTabs(kept('/a'));
    one.toggle('/here');
    other.toggle('/there');
    expect(heard()).toEqual(['/there', '/here', '/a']);
  });

  test('loses nothing to a tab that removes, pins, moves or puts back while another one adds', () => {
    const adds: [string, (shelf: ReturnType<typeof twoTabs>['one']) => void, string[]][] = [
      ['removes', (shelf) => shelf.toggle('/a'), ['/new', '/b']],
      ['puts back', (shelf) => shelf.restore({ page: '/c', added }, 0), ['/c', '/new', '/a', '/b']],
      ['moves', (shelf) => shelf.change((bookmarks) => bookmarks.toReversed()), ['/b', '/a', '/new']],
    ];
    for (const [what, change, expected] of adds) {
      const { one, other, heard } = twoTabs(kept('/a', '/b'));
      one.toggle('/new');
      change(other);
      expect(heard(), what).toEqual(expected);
    }
  });

  test('does what the reader saw: what both tabs remove is gone, what both keep is kept once, with its pin', () => {
    const removed = twoTabs(kept('/a', '/b'));
    removed.one.toggle('/a');
    removed.other.toggle('/a');
    expect(removed.heard()).toEqual(['/b']);
    const added = twoTabs(kept('/b'));
    added.one.toggle('/a');
    added.one.change((bookmarks) => bookmarks.map((bookmark) => ({ ...bookmark, pinned: true })));
    added.other.toggle('/a');
    expect(added.heard()).toEqual(['/a', '/b']);
    added.other.change((bookmarks) => {
      expect(bookmarks.every(({ pinned }) => pinned)).toBe(true);
      return bookmarks;
    });
  });

  test('lasts in memory where nothing can be stored', () => {
    for (const name of ['QuotaExceededError', 'SecurityError']) {
      const device = fakeDevice({ [key]: released({ bookmarks: kept('/old') }) });
      const shelf = createShelf(device.storedAs);
      device.refuses = { name, all: name === 'SecurityError' };
      shelf.getState().toggle('/a');
      shelf.getState().toggle('/b');
      expect(pages(shelf)).toEqual(['/b', '/a', '/old']);
    }
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
