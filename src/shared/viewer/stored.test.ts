import { describe, expect, test } from 'vitest';
import { create } from 'zustand';
import { fakeDevice, released } from './fake-device.ts';
import { asideOf, createStored, isObject, persist } from './stored.ts';

type Notes = { notes: string[]; draft: string; add: (note: string) => void };
const key = 'on-call:shelf';
const aside = 'on-call:shelf:unreadable';

/** A store in the first version, whose list drops what is not a word. */
function notesOn({ storedAs }: ReturnType<typeof fakeDevice>) {
  return create<Notes>()(
    persist(
      (set) => ({
        notes: [],
        draft: '',
        add: (note) => set(({ notes }) => ({ notes: [...notes, note] })),
      }),
      storedAs('shelf', 1, readNotes, ({ notes }: Notes) => ({ notes })),
    ),
  );
}

function readNotes({ notes }: Record<string, unknown>, lose: () => void): { notes: string[] } | undefined {
  if (!Array.isArray(notes)) return undefined;
  const words = notes.filter((note): note is string => typeof note === 'string');
  if (words.length < notes.length) lose();
  return { notes: words };
}

type Switch = { isOn: boolean };

const readSwitch = ({ isOn }: Record<string, unknown>): Switch | undefined =>
  typeof isOn === 'boolean' ? { isOn } : undefined;

describe('a store that is kept', () => {
  test('is written with every change, as the first release wrote it, and only the part that is kept', () => {
    const device = fakeDevice();
    const store = notesOn(device);
    expect(device.entries).toEqual({});
    store.getState().add('a');
    expect(device.entries).toEqual({ [key]: '{"state":{"notes":["a"]},"version":1}' });
    store.setState({ notes: ['b'], draft: 'c' });
    expect(device.entries[key]).toBe(released({ notes: ['b'] }));
    expect(device.reports.shelf).toEqual(['works', 'works', 'works']);
  });

  test('comes back as it was, and its initial state stays the prerendered one', () => {
    const store = notesOn(fakeDevice({ [key]: released({ notes: ['a'] }) }));
    expect(store.getState()).toMatchObject({ notes: ['a'], draft: '' });
    expect(store.getInitialState().notes).toEqual([]);
    store.getState().add('b');
    expect(store.getState().notes).toEqual(['a', 'b']);
  });

  test('is removed where there is nothing to be kept', () => {
    const device = fakeDevice({ 'on-call:guest': released({ isOn: true }) });
    const place = device.storedAs('guest', 1, readSwitch, (state: Switch) => (state.isOn ? state : undefined));
    const store = create<Switch>()(persist((): Switch => ({ isOn: false }), place));
    expect(store.getState().isOn).toBe(true);
    store.setState({ isOn: false });
    expect(device.entries).toEqual({});
  });
});

describe('an earlier version', () => {
  const from1 = ({ notes }: Record<string, unknown>) => ({ lines: notes });
  const from2 = ({ lines }: Record<string, unknown>) => ({ lines, mark: (lines as string[]).length });
  type Lines = { lines: unknown; mark: unknown };
  const third = (device: ReturnType<typeof fakeDevice>, migrations = [from1, from2]) =>
    device.storedAs(
      'shelf',
      3,
      ({ lines, mark }): Lines | undefined => (typeof mark === 'number' ? { lines, mark } : undefined),
      (state: Lines) => state,
      migrations,
    );

  test.each([
    ['the released one', released({ notes: ['a', 'b'] })],
    ['the one between', '{"state":{"lines":["a","b"]},"version":2}'],
    ['the present one', '{"state":{"lines":["a","b"],"mark":2},"version":3}'],
  ])('is read through every step from there: %s', (_, text) => {
    const device = fakeDevice({ [key]: text });
    expect(third(device).read()).toEqual({ lines: ['a', 'b'], mark: 2 });
    expect(device.entries).toEqual({ [key]: text });
    expect(device.reports.shelf).toEqual(['works']);
  });

  test('is written in the present version with the next change', () => {
    const device = fakeDevice({ [key]: released({ notes: ['a'] }) });
    third(device).write({ lines: ['c'], mark: 1 });
    expect(device.entries[key]).toBe('{"state":{"lines":["c"],"mark":1},"version":3}');
  });

  test('is set aside, not guessed at, where a step is missing or fails', () => {
    for (const migrations of [
      [from1],
      [
        () =>
          Object.assign({}, null, {
            get lines() {
              throw new Error('no');
            },
          }),
        from2,
      ],
    ]) {
      const device = fakeDevice({ [key]: released({ notes: ['a'] }) });
      expect(third(device, migrations).read()).toBeUndefined();
      expect(device.entries).toEqual({ [aside]: released({ notes: ['a'] }) });
    }
  });
});

describe('a later version', () => {
  const later = '{"state":"of another shape","version":2}';

  test('is left untouched under its key, while the app works in memory and says so', () => {
    const device = fakeDevice({ [key]: later });
    const store = notesOn(device);
    expect(store.getState()).toBe(store.getInitialState());
    store.getState().add('a');
    expect(store.getState().notes).toEqual(['a']);
    expect(device.entries).toEqual({ [key]: later });
    expect(device.reports.shelf?.at(-1)).toBe('newer');
  });

  test('that another tab writes is not written over either, and what is shown stays', () => {
    const device = fakeDevice({ [key]: released({ notes: ['a'] }) });
    const store = notesOn(device);
    device.otherTab(key, later);
    store.getState().add('b');
    expect(store.getState().notes).toEqual(['a', 'b']);
    expect(device.entries[key]).toBe(later);
  });

  test('gives the place free when it goes', () => {
    const device = fakeDevice({ [key]: later });
    const store = notesOn(device);
    device.otherTab(key, null);
    store.getState().add('a');
    expect(device.entries[key]).toBe(released({ notes: ['a'] }));
    expect(device.reports.shelf?.at(-1)).toBe('works');
  });
});

describe('what cannot be read', () => {
  test.each([
    ['not JSON', '{"state":{"notes":["a"'],
    ['no object', '7'],
    ['null', 'null'],
    ['without a version', '{"state":{"notes":[]}}'],
    ['with a version that is no number', '{"state":{"notes":[]},"version":"1"}'],
    ['of a version before the first', '{"state":{"notes":[]},"version":0}'],
    ['with a state that is no object', '{"state":[],"version":1}'],
    ['without a state', '{"version":1}'],
    ['of another shape', released({ notes: 7 })],
  ])('is set aside letter by letter, and the store starts fresh: %s', (_, text) => {
    const device = fakeDevice({ [key]: text });
    const store = notesOn(device);
    expect(store.getState()).toBe(store.getInitialState());
    expect(device.entries).toEqual({ [aside]: text });
    expect(device.reports.shelf).toEqual(['unreadable']);
  });

  test('in part costs only that part: the rest stays in use, and the whole text is set aside', () => {
    const text = released({ notes: ['a', 7, 'b'] });
    const device = fakeDevice({ [key]: text });
    const store = notesOn(device);
    expect(store.getState().notes).toEqual(['a', 'b']);
    expect(device.entries).toEqual({ [key]: released({ notes: ['a', 'b'] }), [aside]: text });
  });

  test('is told until nothing is set aside any more', () => {
    const device = fakeDevice({ [aside]: 'old' });
    const store = notesOn(device);
    store.getState().add('a');
    expect(device.reports.shelf).toEqual(['unreadable', 'unreadable']);
    delete device.entries[aside];
    store.getState().add('b');
    expect(device.reports.shelf?.at(-1)).toBe('works');
  });

  test('never replaces what was set aside before', () => {
    const device = fakeDevice({ [aside]: 'old', [`${aside}+`]: 'also old', [key]: 'new' });
    notesOn(device);
    expect(device.entries).toEqual({ [aside]: 'old', [`${aside}+`]: 'also old', [`${aside}++`]: 'new' });
  });

  test('is set aside once', () => {
    const device = fakeDevice({ [aside]: 'same', [key]: 'same' });
    notesOn(device);
    expect(device.entries).toEqual({ [aside]: 'same' });
  });

  test('stays where it is in a browser that has no room to set it aside', () => {
    const text = released({ notes: ['a', 7] });
    const device = fakeDevice({ [key]: text });
    device.refuses = { name: 'QuotaExceededError' };
    const store = notesOn(device);
    expect(store.getState().notes).toEqual(['a']);
    device.refuses = undefined;
    store.getState().add('b');
    expect(store.getState().notes).toEqual(['a', 'b']);
    expect(device.entries).toEqual({ [key]: text });
    expect(device.reports.shelf).toEqual(['full']);
  });

  test('and comes from another tab leaves what is shown, and the next change is stored', () => {
    const device = fakeDevice({ [key]: released({ notes: ['a'] }) });
    const store = notesOn(device);
    device.otherTab(key, 'broken');
    expect(store.getState().notes).toEqual(['a']);
    store.getState().add('b');
    expect(device.entries).toEqual({ [key]: released({ notes: ['a', 'b'] }), [aside]: 'broken' });
  });

  test('stands for the state that is closed, in a store that fails closed, and is not kept', () => {
    for (const text of ['broken', released({}), '{"state":{"isOn":false},"version":2}']) {
      const device = fakeDevice({ 'on-call:guest': text });
      const place = device.storedAs('guest', 1, readSwitch, (state: Switch) => state, [], { isOn: true });
      expect(place.read()).toEqual({ isOn: true });
      expect(device.entries).toEqual({ 'on-call:guest': text });
      expect(device.reports.guest).toEqual(['works']);
      place.write({ isOn: false });
      expect(place.read()).toEqual({ isOn: false });
    }
  });

  test('can be read again, without anything being stored', () => {
    const device = fakeDevice();
    notesOn(device);
    const parse = (text: string) => device.places.shelf?.parse(text);
    expect(parse(released({ notes: ['a'] }))).toEqual({ kept: { notes: ['a'] }, fault: undefined });
    expect(parse(released({ notes: ['a', 7] }))).toEqual({ kept: { notes: ['a'] }, fault: 'unreadable' });
    expect(parse('{"version":2}')).toEqual({ fault: 'newer' });
    expect(parse('')).toEqual({ fault: 'unreadable' });
    expect(device.entries).toEqual({});
  });
});

describe('a browser that stores nothing', () => {
  test('is told at the first look, and the store works in memory', () => {
    const device = fakeDevice();
    device.refuses = { name: 'SecurityError', all: true };
    const store = notesOn(device);
    expect(device.reports.shelf).toEqual(['absent']);
    store.getState().add('a');
    expect(store.getState().notes).toEqual(['a']);
    expect(device.reports.shelf?.at(-1)).toBe('absent');
  });

  test.each(['QuotaExceededError', 'NS_ERROR_DOM_QUOTA_REACHED'])(
    'for want of room (%s) is told apart, at the change that found none, until one finds some',
    (name) => {
      const device = fakeDevice({ [key]: released({ notes: ['a'] }) });
      const store = notesOn(device);
      expect(device.reports.shelf).toEqual(['works']);
      device.refuses = { name };
      store.getState().add('b');
      expect(device.reports.shelf?.at(-1)).toBe('full');
      expect(device.entries[key]).toBe(released({ notes: ['a'] }));
      device.refuses = undefined;
      store.getState().add('c');
      expect(device.reports.shelf?.at(-1)).toBe('works');
      expect(device.entries[key]).toBe(released({ notes: ['a', 'b', 'c'] }));
    },
  );
});

describe('another tab', () => {
  test('is followed, and what is not kept goes back to how a page begins', () => {
    const device = fakeDevice();
    const store = notesOn(device);
    store.setState({ draft: 'here' });
    device.otherTab(key, released({ notes: ['there'] }));
    expect(store.getState()).toMatchObject({ notes: ['there'], draft: '' });
  });

  test('that keeps less takes away what it does not keep', () => {
    type Odd = { notes: string[]; mark?: number };
    const device = fakeDevice({ [key]: released({ notes: [], mark: 1 }) });
    const read = (stored: Record<string, unknown>) => stored as Odd;
    const place = device.storedAs('shelf', 1, read, (state: Odd) => state);
    const store = create<Odd>()(persist((): Odd => ({ notes: [] }), place));
    expect(store.getState()).toEqual({ notes: [], mark: 1 });
    device.otherTab(key, released({ notes: ['a'] }));
    expect(store.getState()).toEqual({ notes: ['a'] });
  });

  test('is not there while pages are prerendered, and nothing fails', () => {
    const { storedAs } = createStored({
      storage: () => {
        throw new ReferenceError('localStorage is not defined');
      },
      report: () => {},
    });
    const store = create<Switch>()(
      persist(
        (): Switch => ({ isOn: false }),
        storedAs('guest', 1, readSwitch, (state: Switch) => state),
      ),
    );
    expect(store.getState()).toBe(store.getInitialState());
  });

  test('is not answered with a write', () => {
    const device = fakeDevice();
    notesOn(device);
    const text = '{"version":1,"state":{"notes":["there"]}}';
    device.otherTab(key, text);
    expect(device.entries[key]).toBe(text);
  });

  test.each([
    ['this key', key],
    ['everything', null],
  ])('that removes %s empties the store, and nothing is written', (_, removed) => {
    const device = fakeDevice({ [key]: released({ notes: ['a'] }) });
    const store = notesOn(device);
    device.otherTab(removed, null);
    expect(store.getState().notes).toEqual([]);
    expect(device.entries).toEqual({});
  });

  test('that writes something else changes nothing', () => {
    const device = fakeDevice({ [key]: released({ notes: ['a'] }) });
    const store = notesOn(device);
    const before = store.getState();
    device.otherTab('on-call:progress', null);
    expect(store.getState()).toBe(before);
  });
});

test('the place of what is set aside is named after its store', () => {
  expect(asideOf('progress')).toBe('on-call:progress:unreadable');
});

test('an object is neither null nor a list', () => {
  expect([{}, null, [], 'text', undefined].map(isObject)).toEqual([true, false, false, false, false]);
});
