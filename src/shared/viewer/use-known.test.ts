import { afterEach, expect, test, vi } from 'vitest';
import type { GatedQuery } from '#shared/api/gated-query.ts';
import { createQueryClient, type DocumentQuery } from '#shared/api/query-client.ts';
import { inPage } from './in-page.ts';
import { useKnown } from './use-known.ts';

const reader = vi.hoisted(() => ({ order: ['s1e1', 's1e2'], seen: null as string | null, sourceWorks: false }));
vi.mock('./scope.ts', () => ({ useScope: () => reader }));
afterEach(() => Object.assign(reader, { seen: null }));

type Item = { id: string; from?: string };
type Document = Item & { head?: Item };

const query = (name: string) => ({
  queryKey: ['api', name],
  queryFn: () => new Promise(() => {}),
  staleTime: 'static',
});
const halves = (id: string) => ({
  safe: query(id) as unknown as DocumentQuery<Document>,
  reveals: query(`${id}/reveals`) as unknown as GatedQuery<Pick<Document, 'head'>>,
});

/** What is known of some records. @param underway asked for by another, such as a link that is pointed at, and not there yet */
function known(ids: readonly string[], there: Record<string, object>, underway: readonly string[] = []) {
  const client = createQueryClient(() => new Promise(() => {}));
  for (const [name, document] of Object.entries(there)) client.setQueryData(['api', name], document);
  for (const name of underway)
    client
      .getQueryCache()
      .build(client, { queryKey: ['api', name] })
      .setState({ status: 'pending', fetchStatus: 'fetching' });
  return inPage(client, () => useKnown(ids.map(halves)));
}

const mara: Document = { id: 'mara', head: { id: 'mara' } };
const tobin: Document = { id: 'tobin', from: 's1e2' };
const tobinReveals = { head: { id: 'tobin', from: 's1e2' } };

test('each record in its place, as far as the scope opens it', () => {
  const there = { mara, tobin, 'tobin/reveals': tobinReveals };
  expect(known(['tobin', 'mara', 'nobody'], there)).toMatchObject({
    known: [{ head: undefined, from: 's1e2' }, { head: { id: 'mara' } }, undefined],
  });
  reader.seen = 's1e2';
  expect(known(['tobin'], there).known).toEqual([tobinReveals]);
});

test('a gated half is waited for only where the head is in it and open', () => {
  expect(known(['mara'], {}).isRead).toBe(false);
  expect(known(['mara', 'tobin'], { mara, tobin }).isRead).toBe(true);
  expect(known(['mara', 'tobin'], { mara, tobin }, ['mara/reveals', 'tobin/reveals']).isRead).toBe(true);
  reader.seen = 's1e2';
  expect(known(['mara'], { mara }, ['mara/reveals']).isRead).toBe(true);
  expect(known(['tobin'], { tobin }).isRead).toBe(false);
  expect(known(['tobin'], { tobin, 'tobin/reveals': tobinReveals }).isRead).toBe(true);
});
