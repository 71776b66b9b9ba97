import * as fc from 'fast-check';
import * as z from 'zod/mini';
import { beforeEach, describe, expect, test } from 'vitest';
import { Belongings } from '#shared/schema/belongings.ts';
import { useNotes } from '#shared/viewer/notes.ts';
import { useProgress } from '#shared/viewer/progress.ts';
import { useSeenDays } from '#shared/viewer/seen-days.ts';
import { useSettings } from '#shared/viewer/settings.ts';
import { useShelf } from '#shared/viewer/shelf.ts';
import { example, sound } from '#shared/schema/example-belongings.ts';
import { refused } from '#shared/schema/refused-belongings.ts';
import { nothing, order } from './example-belongings.ts';
import { textOf } from './file.ts';
import { gather } from './gather.ts';
import { putInPlace } from './put-in-place.ts';
import { mostBytes, readBelongings } from './read-belongings.ts';

const stateBytes = () =>
  JSON.stringify([useProgress, useShelf, useNotes, useSeenDays, useSettings].map((store) => store.getState()));

const day = { episode: 's1e1', day: '2025-02-01' };
const note = { page: '/story', text: '<b>Mine</b>', changed: '2025-02-01T00:00:00.000Z', from: null };

beforeEach(() => {
  useProgress.setState(useProgress.getInitialState(), true);
  useNotes.setState(useNotes.getInitialState(), true);
  useSeenDays.setState(useSeenDays.getInitialState(), true);
  useShelf.setState(useShelf.getInitialState(), true);
  useSettings.setState(useSettings.getInitialState(), true);
});

describe('what is refused', () => {
  test('is a table of at least forty', () => {
    expect(Object.keys(refused).length).toBeGreaterThanOrEqual(40);
  });

  for (const [what, [fault, content]] of Object.entries(refused))
    test(`${what} changes nothing, and says why: ${fault}`, async () => {
      putInPlace(example);
      const before = stateBytes();
      const found = await textOf(new Blob([content]));
      expect('text' in found ? readBelongings(found.text, order) : found).toEqual({ fault });
      expect(stateBytes()).toBe(before);
      expect(({} as Record<string, unknown>)['isGuest']).toBeUndefined();
    });

  test('a file that cannot be opened is unreadable', async () => {
    const gone = Object.assign(new Blob(['x']), {
      arrayBuffer: () => Promise.reject(new DOMException('', 'NotFoundError')),
    });
    expect(await textOf(gone)).toEqual({ fault: 'unreadable' });
  });

  test('a file that is too large is not even read', async () => {
    let isRead = false;
    const file = { size: mostBytes + 1, arrayBuffer: () => Promise.resolve((isRead = true)) };
    expect(await textOf(file as unknown as Blob)).toEqual({ fault: 'tooLarge' });
    expect(isRead).toBe(false);
  });
});

describe('the published schema', () => {
  /** The example with something else in the place of one of its fields, or with one more. */
  const nearly = fc
    .tuple(
      fc.constantFrom([], ['progress'], ['shelf'], ['shelf', '0'], ['seenOn'], ['seenOn', '0'], ['settings']),
      fc.oneof(
        fc.constantFrom(
          'app',
          'version',
          'progress',
          'seen',
          'midway',
          'page',
          'added',
          'pinned',
          'theme',
          'seenOn',
          'episode',
          'day',
          '0',
        ),
        fc.string(),
      ),
      fc.oneof(
        fc.jsonValue({ maxDepth: 2 }),
        fc.constant(true),
        fc.constantFrom(
          's1e1',
          's1e3',
          '/story',
          '/story#one',
          '/story#',
          '2025-02-01T00:00:00.000Z',
          'dark',
          'system',
          '/Story',
          '2025-02-31',
        ),
      ),
    )
    .map(([path, field, value]) => {
      const found = { ...JSON.parse(sound), seenOn: [{ ...day }] } as Record<string, unknown>;
      const part = path.reduce<Record<string, unknown>>((part, step) => part[step] as Record<string, unknown>, found);
      // No file says how long a list is.
      if (Array.isArray(part) && field === 'length') return found;
      // As a file has it, in which this is a name like another.
      Object.defineProperty(part, field, { value, enumerable: true, configurable: true, writable: true });
      return found;
    });

  test('describes to the letter what is read, but for which episodes there are', () => {
    fc.assert(
      fc.property(nearly, (found) => {
        const { fault } = readBelongings(JSON.stringify(found), order);
        const { success } = z.safeParse(Belongings, JSON.parse(JSON.stringify(found)));
        const { seen, midway } = example.progress;
        const isOtherPlace = JSON.stringify(found['progress']) !== JSON.stringify({ seen, midway, sourceWorks: false });
        if (!(success && isOtherPlace)) expect(fault === undefined).toBe(success);
      }),
      { numRuns: 2000 },
    );
  });

  test('refuses what is refused above, but for which episodes there are', async () => {
    for (const [what, [fault, content]] of Object.entries(refused)) {
      if (
        ['tooLarge', 'unreadable', 'unknownEpisode'].includes(fault) ||
        what === 'the middle of an episode far behind'
      )
        continue;
      expect(z.safeParse(Belongings, JSON.parse(await new Blob([content]).text())).success, what).toBe(false);
    }
  });
});

describe('what is taken over', () => {
  test('is to the letter what was saved', async () => {
    const passages = ['/#glance', '/story/s1e2#one-two', '/glossary/some-term#inShow'];
    const shelf = passages.map((page) => ({ page, added: '2025-02-01T00:00:00.000Z' }));
    for (const own of [example, nothing, { ...example, shelf }, { ...example, notes: [note], seenOn: [day] }]) {
      const found = await textOf(new Blob([JSON.stringify(own, null, 2)]));
      expect(readBelongings('text' in found ? found.text : '', order)).toEqual({ belongings: own });
      putInPlace(own);
      expect(gather()).toEqual(own);
    }
  });

  test('is put back to the letter when the reader changes their mind', () => {
    useShelf.getState().toggle('/story/s1e1');
    useSettings.getState().choose('text', 'larger');
    useProgress.getState().setPlace({ seen: 's1e1', midway: null });
    useSeenDays.getState().set('s1e1', '2025-02-01');
    const before = stateBytes();
    const putBack = putInPlace(example);
    expect(stateBytes()).not.toBe(before);
    putBack();
    expect(stateBytes()).toBe(before);
  });

  test('of a shelf with what is no address of any page leaves that where it is', () => {
    useShelf.setState({
      bookmarks: [
        { page: '/Some Where', added: 'Feb 1 2025' },
        { page: '/glossary', added: '+012025-02-01T00:00:00.000Z' },
        { page: '/story', added: '2025-02-01' },
      ],
    });
    expect(gather().shelf).toEqual([{ page: '/story', added: '2025-02-01T00:00:00.000Z' }]);
  });
});
