import { afterEach, expect, test, vi } from 'vitest';
import { createQueryClient } from '#shared/api/query-client.ts';
import { ReadError, type Reason } from '#shared/api/read.ts';
import { inPage } from './in-page.ts';
import { useKeptPassages } from './use-kept-passages.ts';

const reader = vi.hoisted(() => ({ order: ['s1e1', 's1e2'], seen: null as string | null, sourceWorks: false }));
vi.mock('./scope.ts', () => ({ useScope: () => reader }));
vi.mock('#shared/i18n/language.tsx', () => ({ useLanguage: () => ({ lang: 'en' }) }));
afterEach(() => Object.assign(reader, { seen: null, sourceWorks: false }));

const sealed = [{ section: 'about', from: 's1e1' }];
const mara = { id: 'mara', head: { id: 'mara' }, about: [{ id: 'calm', text: 'Calm.' }], sources: [], sealed };
const maraReveals = {
  id: 'mara',
  about: [
    { id: 'first', text: 'First.', from: 's1e1' },
    { id: 'later', text: 'Later.', from: 's1e2' },
    { id: 'book', text: 'In the book.', medium: 'source' },
  ],
  sources: [],
};
const tobin = { id: 'tobin', from: 's1e2', about: [], sources: [], sealed: [] };
const tobinReveals = { ...tobin, head: { id: 'tobin' }, about: [{ id: 'deep', text: 'Deep.', from: 's1e2' }] };
const plain = { id: 'plain', head: { id: 'plain' }, about: [], sources: [], sealed: [] };

const path = (name: string) => `en/characters/${name}.json`;
const all = {
  mara,
  'mara/reveals': maraReveals,
  tobin,
  'tobin/reveals': tobinReveals,
  plain,
  'plain/reveals': { ...plain, sealed: undefined },
};

/** What the shelf shows of passages of characters. */
function shown(kept: string[], there: Record<string, object> = all, lost: Record<string, Reason> = {}) {
  const client = createQueryClient(() => new Promise(() => {}));
  // What failed is shown as it is, rather than asked for again when the page comes.
  const { queries } = client.getDefaultOptions();
  client.setDefaultOptions({ queries: { ...queries, retryOnMount: false } });
  for (const [name, document] of Object.entries(there)) client.setQueryData(['api', path(name)], document);
  for (const [name, reason] of Object.entries(lost)) {
    const cache = client.getQueryCache().build(client, { queryKey: ['api', path(name)] });
    cache.setState({ status: 'error', error: new ReadError(name, reason), fetchStatus: 'idle', errorUpdateCount: 1 });
  }
  const { passages, isRead } = inPage(client, () => useKeptPassages(kept.map((each) => `/characters/${each}`)));
  return { isRead, found: kept.map((each) => passages.get(`/characters/${each}`)) };
}

test('a stranger is shown what is safe; of all else that may be shut, that it is shut, though it is there', () => {
  expect(shown(['mara#calm', 'mara#first', 'mara#book', 'mara#none']).found).toEqual([
    { text: 'Calm.' },
    'shut',
    'shut',
    'shut',
  ]);
});

test('a reader is shown what their scope opens, is told what is shut, and what is there no more', () => {
  reader.seen = 's1e1';
  const kept = ['mara#first', 'mara#later', 'mara#book', 'mara#none', 'mara#calm'];
  expect(shown(kept).found).toEqual([{ text: 'First.' }, 'shut', 'shut', 'gone', { text: 'Calm.' }]);
  Object.assign(reader, { seen: 's1e2', sourceWorks: true });
  expect(shown(kept).found).toEqual([
    { text: 'First.' },
    { text: 'Later.' },
    { text: 'In the book.' },
    'gone',
    { text: 'Calm.' },
  ]);
});

test('a page that is shut tells nothing of its passages', () => {
  expect(shown(['tobin#deep', 'tobin#none']).found).toEqual([undefined, undefined]);
  reader.seen = 's1e1';
  expect(shown(['tobin#deep', 'tobin#none']).found).toEqual([undefined, undefined]);
  reader.seen = 's1e2';
  expect(shown(['tobin#deep', 'tobin#none']).found).toEqual([{ text: 'Deep.' }, 'gone']);
});

test('on a page with nothing shut, what is not there is gone for a stranger too', () => {
  expect(shown(['plain#none']).found).toEqual(['gone']);
});

test('nothing is said to be gone before all of it is read, nor where it could not be had', () => {
  reader.seen = 's1e1';
  expect(shown(['mara#first'], { mara })).toMatchObject({ isRead: false });
  expect(shown(['mara#first', 'mara#calm'], { mara }, { 'mara/reveals': 'unreachable' }).found[1]).toEqual({
    text: 'Calm.',
  });
  expect(shown(['mara#first'], { mara }, { 'mara/reveals': 'unreachable' }).found).toEqual([undefined]);
});

test('a section is there as far as something of it is open, and else shut or gone as its passages are', () => {
  expect(shown(['mara#about', 'plain#about', 'mara#sources']).found).toEqual(['section', 'gone', 'shut']);
  const empty = { ...all, mara: { ...mara, about: [] } };
  expect(shown(['mara#about', 'tobin#about'], empty).found).toEqual(['shut', undefined]);
  Object.assign(reader, { seen: 's1e1', sourceWorks: false });
  expect(shown(['mara#about', 'mara#sealed'], empty).found).toEqual(['section', 'gone']);
  const latest = { ...empty, 'mara/reveals': { ...maraReveals, about: maraReveals.about.slice(1) } };
  expect(shown(['mara#about'], latest).found).toEqual(['shut']);
});

test('a page without a passage is none of these', () => {
  expect(shown(['mara'], {})).toEqual({ isRead: true, found: [undefined] });
});
