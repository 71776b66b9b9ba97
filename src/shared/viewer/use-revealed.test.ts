import { afterEach, describe, expect, test, vi } from 'vitest';
import type { GatedQuery } from '#shared/api/gated-query.ts';
import { createQueryClient } from '#shared/api/query-client.ts';
import { inPage } from './in-page.ts';
import { type Revealed, useRevealed, useRevealedList } from './use-revealed.ts';

const reader = vi.hoisted(() => ({
  order: ['s1e1', 's1e2'],
  seen: null as string | null,
  sourceWorks: false,
  change: null as object | null,
  asked: [] as unknown[],
}));
vi.mock('./progress.ts', () => ({ useProgress: (select: (state: typeof reader) => unknown) => select(reader) }));
vi.mock('./scope.ts', () => ({ useScope: () => reader }));
// Everything is there with its page; whether it may show at once is told apart by what it was called with.
vi.mock('#shared/reading-place/arrival.ts', () => ({
  useArrival: (key: string, data: unknown, isAsked: boolean) => {
    reader.asked.push([key, isAsked]);
    return data;
  },
}));
afterEach(() => Object.assign(reader, { seen: null, sourceWorks: false, change: null, asked: [] }));

type Item = { id: string; from?: string; medium?: 'source-work'; text: string };
const passage = (id: string, from?: string): Item => ({ id, ...(from && { from }), text: id });
const about = { section: 'about', from: 's1e1' };
const names = { section: 'names', from: 's1e2' };
const safe = { id: 'mara', about: [passage('calm')], names: [] as Item[], sources: [], sealed: [about, names] };
const reveals = { id: 'mara', about: [passage('first', 's1e1')], names: [passage('called', 's1e2')], sources: [] };
const other = { ...safe, id: 'tobin' };
const query = <Data>(name: string) =>
  ({ queryKey: ['api', name], queryFn: () => new Promise<Data>(() => {}) }) as unknown as GatedQuery<Data> & {
    queryKey: string[];
  };
const gated = query<typeof reveals>('mara/reveals');

/** A client to which the gated half of everything has come, or none of it. */
function client(...entries: [{ queryKey: string[] }, object][]) {
  const made = createQueryClient(() => new Promise(() => {}));
  for (const [{ queryKey }, data] of entries) made.setQueryData(queryKey, data);
  return made;
}
const read = () => client([gated, reveals]);
const shown = ({ document }: Revealed<typeof safe>) => [...document.about, ...document.names].map(({ id }) => id);
/** Acts as long as something is so, as a reader does who taps once. */
const once = (act: (page: Revealed<typeof safe>) => void) => {
  let isDone = false;
  return (page: Revealed<typeof safe>) => {
    if (isDone) return;
    isDone = true;
    act(page);
  };
};

describe('a document in a page', () => {
  test('is as it came for a stranger, though its gated half is there', () => {
    const page = inPage(read(), () => useRevealed(safe, gated));
    expect(page.document).toBe(safe);
    expect(page.opened.size).toBe(0);
    expect(page.failed).toBe(false);
  });

  test('shows what the reader’s scope opens', () => {
    reader.seen = 's1e1';
    const page = inPage(read(), () => useRevealed(safe, gated));
    expect(shown(page)).toEqual(['calm', 'first']);
    expect(page.document.sealed).toMatchObject([names]);
  });

  test('shows what stands behind one seal when that is opened, and nothing else', () => {
    const page = inPage(
      read(),
      () => useRevealed(safe, gated),
      once(({ open }) => open(names)),
    );
    expect(shown(page)).toEqual(['calm', 'called']);
    expect(page.document.sealed).toMatchObject([about]);
  });

  test('keeps the first seal open when a second is opened', () => {
    let taps = 0;
    const page = inPage(
      read(),
      () => useRevealed(safe, gated),
      ({ open }) => {
        if (taps < 2) open([names, about][taps++] ?? about);
      },
    );
    expect(shown(page)).toEqual(['calm', 'first', 'called']);
  });

  test('folds one seal again alone, which is turned over a second time', () => {
    const turns = [names, about, names];
    const page = inPage(
      read(),
      () => useRevealed(safe, gated),
      ({ open }) => {
        const seal = turns.shift();
        if (seal) open(seal);
      },
    );
    expect(shown(page)).toEqual(['calm', 'first']);
    expect(page.document.sealed).toMatchObject([names]);
  });

  test('is folded again, and all that was opened with it', () => {
    let taps = 0;
    const page = inPage(
      read(),
      () => useRevealed(safe, gated),
      ({ open, close }) => {
        taps += 1;
        if (taps === 1) open(names);
        if (taps === 2) close();
      },
    );
    expect(taps).toBe(3);
    expect(page.document).toBe(safe);
    expect(page.opened.size).toBe(0);
  });

  test('takes nothing that was opened with it to the next page', () => {
    let document = safe;
    const page = inPage(
      client([gated, { ...reveals, id: 'tobin' }]),
      () => useRevealed(document, gated),
      once(({ open }) => {
        open(names);
        document = other;
      }),
    );
    expect(page.document).toBe(other);
    expect(page.opened.size).toBe(0);
  });

  test('opens a record that is itself shut, on purpose', () => {
    const shut = { ...other, from: 's1e2', head: undefined as object | undefined, about: [] as Item[], sealed: [] };
    const hidden = { ...reveals, from: 's1e2', head: { name: 'Tobin' } };
    const tobin = query<typeof hidden>('tobin/reveals');
    let isTapped = false;
    const page = inPage(
      client([tobin, hidden]),
      () => useRevealed(shut, tobin),
      ({ open }) => {
        if (!isTapped) open('record');
        isTapped = true;
      },
    );
    expect(page.document.head).toEqual({ name: 'Tobin' });
    expect(page.document.names.map(({ id }) => id)).toEqual(['called']);
  });

  test('shows at once what the reader asked for, by progress or by a seal', () => {
    const asked = (act?: (page: Revealed<typeof safe>) => void) => {
      reader.asked = [];
      inPage(read(), () => useRevealed(safe, gated), act);
      return reader.asked.at(-1);
    };
    expect(asked()).toEqual(['mara', false]);
    expect(asked(once(({ open }) => open(names)))).toEqual(['mara', true]);
    reader.change = {};
    expect(asked()).toEqual(['mara', true]);
  });
});

describe('the gated half of a document', () => {
  const failing = () => {
    const made = client();
    const state = { data: undefined, errorUpdateCount: 1 };
    made.getQueryCache().build(made, gated, { ...made.getQueryCache().build(made, gated).state, ...state });
    made.getQueryCache().find(gated)?.setState(state);
    return made;
  };
  const failedFor = (progress: Partial<typeof reader>, made = failing()) => {
    Object.assign(reader, { seen: null, sourceWorks: false }, progress);
    return inPage(made, () => useRevealed(safe, gated)).failed;
  };

  test('is said to have failed where the reader wants it, it was tried, and it is not there', () => {
    expect(failedFor({ seen: 's1e1' })).toBe(true);
    expect(failedFor({ sourceWorks: true })).toBe(true);
    reader.sourceWorks = false;
    expect(
      inPage(
        failing(),
        () => useRevealed(safe, gated),
        once(({ open }) => open(names)),
      ).failed,
    ).toBe(true);
  });

  test('is not said to have failed to a stranger, before it was tried, or once it is there', () => {
    expect(failedFor({})).toBe(false);
    expect(failedFor({ seen: 's1e1' }, client())).toBe(false);
    const healed = failing();
    healed.setQueryData(gated.queryKey, reveals);
    expect(failedFor({ seen: 's1e1' }, healed)).toBe(false);
  });
});

describe('a list in a page', () => {
  const list = { items: [passage('mara')], parts: [] as Item[] };
  const more = { items: [passage('tobin', 's1e2')], parts: [passage('ada', 's1e1')] };
  const gatedList = query<typeof more>('list/reveals');
  const page = (made = client([gatedList, more]), isAsked?: boolean) =>
    inPage(made, () => useRevealedList(list, gatedList, isAsked));

  test('holds each part as far as the scope opens it, and knows whether that is all', () => {
    expect(page()).toEqual({ ...list, isComplete: false });
    reader.seen = 's1e1';
    expect(page()).toEqual({ ...list, parts: more.parts, isComplete: false });
    reader.seen = 's1e2';
    expect(page()).toEqual({ items: [...list.items, ...more.items], parts: more.parts, isComplete: true });
  });

  test('is not complete while its gated half is not there', () => {
    reader.seen = 's1e2';
    expect(page(client())).toEqual({ ...list, isComplete: false });
  });

  test('shows at once what the reader asked for', () => {
    const asked = (isAsked?: boolean) => {
      page(undefined, isAsked);
      return reader.asked.at(-1);
    };
    expect(asked()).toEqual(['api,list/reveals', false]);
    expect(asked(true)).toEqual(['api,list/reveals', true]);
    reader.change = {};
    expect(asked()).toEqual(['api,list/reveals', true]);
  });
});
