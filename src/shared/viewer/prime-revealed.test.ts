import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { gatedQuery } from '#shared/api/gated-query.ts';
import { createQueryClient, documentQuery } from '#shared/api/query-client.ts';
import { ReadError } from '#shared/api/read.ts';
import { primeRevealed } from './prime-revealed.ts';
import { useProgress } from './progress.ts';
import { ungated } from './ungated.ts';

const safe = documentQuery('en/terms.json', (schemas) => schemas.term.List);
const reveals = gatedQuery('en/terms/reveals.json', (schemas) => schemas.term.List);
const gated = ungated(reveals);

/** Loads a page for a reader who is now here; gives what was asked for, and what lies in the cache. */
async function load(missing: string[] = [], slow: string[] = []) {
  const asked: string[] = [];
  const client = createQueryClient(async (path) => {
    asked.push(path);
    if (missing.includes(path)) throw new ReadError(path, 'missing');
    if (slow.includes(path)) await new Promise(() => {});
    return { items: [] };
  });
  const result = await primeRevealed(client, safe, reveals).catch((error: unknown) => error);
  return { result, asked, has: (query: { queryKey: string[] }) => client.getQueryData(query.queryKey) !== undefined };
}

/** The page that is open: by default one that the router came to later, with no data of a prerendered one on it. */
function pageIs({
  isPrerendered = false,
  ...dataset
}: { isPrerendered?: boolean; ready?: string; held?: string } = {}) {
  vi.stubGlobal('pageData', isPrerendered ? Promise.resolve([]) : undefined);
  vi.stubGlobal('document', { documentElement: { dataset } });
}

beforeEach(() => pageIs());
afterEach(() => {
  vi.unstubAllGlobals();
  useProgress.setState({ seen: null, sourceWorks: false });
});

describe('a page is loaded', () => {
  test('with what is safe alone for who has seen nothing', async () => {
    const { asked, has } = await load();
    expect(asked).toEqual(['en/terms.json']);
    expect(has(safe)).toBe(true);
  });

  test.each([{ seen: 's1e1' }, { sourceWorks: true }])('whole for who has something open: %j', async (progress) => {
    useProgress.setState(progress);
    const { asked, has } = await load();
    expect(asked.toSorted()).toEqual(['en/terms.json', 'en/terms/reveals.json']);
    expect(has(safe) && has(gated)).toBe(true);
  });

  test('all the same where its gated half cannot be read', async () => {
    useProgress.setState({ seen: 's1e1' });
    const { result, has } = await load(['en/terms/reveals.json']);
    expect(result).toBeUndefined();
    expect(has(safe)).toBe(true);
    expect(has(gated)).toBe(false);
  });

  test('not at all without its safe half', async () => {
    useProgress.setState({ seen: 's1e1' });
    expect((await load(['en/terms.json'])).result).toBeInstanceOf(ReadError);
  });
});

describe('the page that was prerendered is loaded', () => {
  const whole = ['en/terms.json', 'en/terms/reveals.json'];
  beforeEach(() => useProgress.setState({ seen: 's1e1' }));
  afterEach(() => vi.useRealTimers());

  test('whole, as long as it waits for that', async () => {
    pageIs({ isPrerendered: true, held: '' });
    const { asked, has } = await load();
    expect(asked.toSorted()).toEqual(whole);
    expect(has(gated)).toBe(true);
  });

  test('without its gated half, where it shows already', async () => {
    pageIs({ isPrerendered: true });
    expect((await load()).asked).toEqual(['en/terms.json']);
  });

  test('after a moment without its gated half, on a slow line', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout'] });
    pageIs({ isPrerendered: true, held: '' });
    let isLoaded = false;
    const loading = load([], ['en/terms/reveals.json']).then((loaded) => {
      isLoaded = true;
      return loaded;
    });
    await vi.advanceTimersByTimeAsync(1499);
    expect(isLoaded).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    expect((await loading).has(safe)).toBe(true);
  });

  test('whole when the reader comes back to it, or to another page after it', async () => {
    pageIs({ isPrerendered: true, ready: '' });
    expect((await load()).asked.toSorted()).toEqual(whole);
    pageIs();
    expect((await load()).asked.toSorted()).toEqual(whole);
  });
});
