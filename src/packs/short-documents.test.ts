import { expect, test } from 'vitest';
import { shortened, whole } from './short-documents.ts';

const statements = [
  { id: 'one', sources: ['a-paper', 'a-site'] },
  { id: 'two', of: [{ sources: ['a-site', 'another'] }] },
];
const links = [
  { start: 3, end: 8, to: 'terms/some-term' },
  { start: 12, end: 13, to: 'people/someone' },
];

test('a list of sources that the statements tell is left out', () => {
  const document = { id: 'some', about: statements, sources: ['a-paper', 'a-site', 'another'], sealed: [] };
  expect(shortened(document)).toEqual({ ...document, sources: 0 });
  expect(JSON.stringify(whole(shortened(document)))).toBe(JSON.stringify(document));
});

test('the links of a text are one list', () => {
  const document = { about: [{ text: 'Some text of it', links }, { text: 'More' }] };
  expect(shortened(document)).toEqual({
    about: [{ text: 'Some text of it', links: [3, 5, 'terms/some-term', 12, 1, 'people/someone'] }, { text: 'More' }],
  });
  expect(JSON.stringify(whole(shortened(document)))).toBe(JSON.stringify(document));
});

test.each([
  ['sources in another order', { about: statements, sources: ['a-site', 'a-paper', 'another'] }],
  ['a source more', { about: statements, sources: ['a-paper', 'a-site', 'another', 'one-more'] }],
  ['cards of sources', { about: statements, sources: [{ id: 'a-paper' }] }],
  ['no list of sources', { about: statements }],
  ['links of other fields', { links: [{ start: 3, to: 'terms/some-term' }] }],
  ['links in another order', { links: [{ end: 8, start: 3, to: 'terms/some-term' }] }],
  ['no links', { links: [] }],
  ['addresses as links', { links: ['terms/some-term'] }],
  ['a list', ['a-paper']],
  ['nothing', null],
])('what is not said twice stays: %s', (_, document) => {
  expect(JSON.stringify(shortened(document))).toBe(JSON.stringify(document));
  expect(JSON.stringify(whole(document))).toBe(JSON.stringify(document));
});
