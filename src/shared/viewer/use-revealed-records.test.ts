import { afterEach, expect, test, vi } from 'vitest';
import { createQueryClient, type DocumentQuery } from '#shared/api/query-client.ts';
import type { GatedQuery } from '#shared/api/gated-query.ts';
import { ReadError, type Reason } from '#shared/api/read.ts';
import { inPage } from './in-page.ts';
import { type Halves, useRevealedRecords } from './use-revealed-records.ts';

const reader = vi.hoisted(() => ({ order: ['s1e1', 's1e2'], seen: null as string | null, sourceWorks: false }));
vi.mock('./scope.ts', () => ({ useScope: () => reader }));
afterEach(() => Object.assign(reader, { seen: null }));

type Item = { id: string; from?: string };
type Document = { id: string; from?: string; head?: object; about: Item[]; sources: []; sealed: [] };

const mara: Document = { id: 'mara', head: { id: 'mara' }, about: [{ id: 'calm' }], sources: [], sealed: [] };
const maraReveals = {
  id: 'mara',
  about: [
    { id: 'first', from: 's1e1' },
    { id: 'later', from: 's1e2' },
  ],
  sources: [],
};
const tobin: Document = { id: 'tobin', from: 's1e2', about: [], sources: [], sealed: [] };
const tobinReveals = { id: 'tobin', from: 's1e2', head: { id: 'tobin' }, about: [], sources: [] };

// What failed is shown as it is, rather than asked for again when the page comes.
const query = (name: string) => ({
  queryKey: ['api', name],
  queryFn: () => new Promise(() => {}),
  staleTime: 'static',
  retryOnMount: false,
});
const halves = (id: string) =>
  ({ safe: query(id) as unknown as DocumentQuery<Document>, reveals: query(`${id}/reveals`) as unknown }) as {
    safe: DocumentQuery<Document>;
    reveals: GatedQuery<Omit<Document, 'sealed'>>;
  } satisfies Halves<Document>;

/** What a page shows of some records, and which documents it asks for. @param underway asked for by another, and not there yet */
function shown(
  ids: readonly string[],
  there: Record<string, object>,
  lost: Record<string, Reason> = {},
  underway: readonly string[] = [],
) {
  const client = createQueryClient(() => new Promise(() => {}));
  for (const [name, document] of Object.entries(there)) client.setQueryData(['api', name], document);
  for (const [name, reason] of Object.entries(lost)) {
    const cache = client.getQueryCache().build(client, { queryKey: ['api', name] });
    cache.setState({ status: 'error', error: new ReadError(name, reason), fetchStatus: 'idle', errorUpdateCount: 1 });
  }
  for (const name of underway)
    client
      .getQueryCache()
      .build(client, { queryKey: ['api', name] })
      .setState({ status: 'pending', fetchStatus: 'fetching' });
  const result = inPage(client, () => useRevealedRecords(ids.map(halves)));
  const about = result.documents.map((document) => document?.about.map(({ id }) => id));
  const heads = result.documents.map((document) => document?.head !== undefined);
  const read = client.getQueryCache().getAll();
  return { ...result, about, heads, asked: read.map(({ queryKey }) => queryKey[1]) };
}

const all = { mara, 'mara/reveals': maraReveals, tobin, 'tobin/reveals': tobinReveals };

test('a stranger is shown what is safe, and nothing of who is shut, though all is there', () => {
  const { about, documents } = shown(['mara', 'tobin'], all);
  expect(about).toEqual([['calm'], undefined]);
  expect(documents[0]).toBe(mara);
});

test('a reader is shown what their scope opens, each record in its place', () => {
  reader.seen = 's1e1';
  expect(shown(['tobin', 'mara'], all).about).toEqual([undefined, ['calm', 'first']]);
  reader.seen = 's1e2';
  expect(shown(['tobin', 'mara'], all)).toMatchObject({ about: [[], ['calm', 'first', 'later']], heads: [true, true] });
});

test('all is read when all that is open has come; what is shut is not waited for', () => {
  expect(shown(['mara', 'tobin'], { mara, tobin }).isRead).toBe(true);
  expect(shown(['mara', 'tobin'], { mara }).isRead).toBe(false);
  reader.seen = 's1e1';
  expect(shown(['mara', 'tobin'], { mara, tobin }).isRead).toBe(false);
  expect(shown(['mara', 'tobin'], { mara, 'mara/reveals': maraReveals, tobin }).isRead).toBe(true);
  reader.seen = 's1e2';
  expect(shown(['tobin'], { tobin }).isRead).toBe(false);
});

test('what another asks for is waited for only where it is open', () => {
  expect(shown(['mara', 'tobin'], { mara, tobin }, {}, ['mara/reveals', 'tobin/reveals']).isRead).toBe(true);
  reader.seen = 's1e1';
  expect(shown(['tobin'], { tobin }, {}, ['tobin/reveals']).isRead).toBe(true);
  expect(shown(['mara'], { mara }, {}, ['mara/reveals']).isRead).toBe(false);
});

test('what there is not is not lost; what could not be had is', () => {
  expect(shown(['mara', 'nobody'], { mara }, { nobody: 'missing' })).toMatchObject({ isLost: false });
  expect(shown(['mara', 'nobody'], { mara }, { nobody: 'missing' }).about).toEqual([['calm'], undefined]);
  expect(shown(['mara'], {}, { mara: 'unreachable' }).isLost).toBe(true);
  reader.seen = 's1e1';
  expect(shown(['mara'], { mara }, { 'mara/reveals': 'offline' }).isLost).toBe(true);
  expect(shown(['mara'], all).isLost).toBe(false);
});
