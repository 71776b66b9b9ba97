import { expect, test } from 'vitest';
import { languages } from '#series/languages.ts';
import { inLanguage, languageOf } from '#shared/router/addresses.ts';
import { samplePages } from './sample-pages.ts';

const read = (path: string) => ({
  items: [{ id: `first-of-${path.split('/')[1]?.replace('.json', '')}` }, { id: 'second' }],
});

test('there is one page of each kind: of records the first, and none that shows only what the device remembers', () => {
  const pages = samplePages(read);
  const kinds = pages.map(({ kind }) => kind);
  expect(new Set(kinds).size).toBe(kinds.length);
  expect(kinds).toEqual(expect.arrayContaining(['home', 'characters', 'episode', 'note', 'term', 'person', 'sources']));
  expect(kinds).not.toContain('shelf');
  expect(pages.find(({ kind }) => kind === 'term')?.address).toBe('/glossary/first-of-terms');
});

test('one page is in the second language', () => {
  const inOthers = samplePages(read).filter(({ address }) => languageOf(address) !== languages[0]);
  expect(inOthers).toEqual([{ kind: 'story', address: inLanguage(languages[1] ?? languages[0], '/story') }]);
});

test('a record without one of a kind is told by the document that is empty', () => {
  expect(() => samplePages(() => ({ items: [] }))).toThrow(/^api\/v1\/en\/\w+\.json: expected at least one item/);
});
