import { expect, test } from 'vitest';
import { withFlatLinks, withLinks, withoutToldSources, withToldSources } from './short-documents.ts';

const statements = [
  { id: 'one', sources: ['a-paper', 'a-site'] },
  { id: 'two', of: [{ sources: ['a-site', 'another'] }] },
];

test('a list of sources that the statements tell is left out, and told again in its place', () => {
  const document = { id: 'some', about: statements, sources: ['a-paper', 'a-site', 'another'], sealed: [] };
  const short = withoutToldSources(document);
  expect(short).toEqual({ ...document, sources: 0 });
  expect(JSON.stringify(withToldSources(short))).toBe(JSON.stringify(document));
});

test.each([
  ['in another order', { about: statements, sources: ['a-site', 'a-paper', 'another'] }],
  ['with one more', { about: statements, sources: ['a-paper', 'a-site', 'another', 'one-more'] }],
  ['of cards', { about: statements, sources: [{ id: 'a-paper' }] }],
  ['none', { about: statements }],
  ['no document', ['a-paper']],
  ['nothing', null],
])('a list that is not theirs stays: %s', (_, document) => {
  expect(withoutToldSources(document)).toBe(document);
  expect(withToldSources(document)).toBe(document);
});

test('links are one list, and come out again as they went in', () => {
  const links = [
    { start: 3, end: 8, to: 'terms/some-term' },
    { start: 12, end: 13, to: 'people/someone' },
  ];
  const document = { about: [{ text: 'Some text of it', links }, { text: 'More' }] };
  const flat = withFlatLinks(document);
  expect(flat).toEqual({
    about: [{ text: 'Some text of it', links: [3, 5, 'terms/some-term', 12, 1, 'people/someone'] }, { text: 'More' }],
  });
  expect(JSON.stringify(withLinks(flat))).toBe(JSON.stringify(document));
});

test.each([
  ['of other fields', [{ start: 3, to: 'terms/some-term' }]],
  ['in another order', [{ end: 8, start: 3, to: 'terms/some-term' }]],
  ['none', []],
  ['addresses', ['terms/some-term']],
])('links that are not written as those of texts stay: %s', (_, links) => {
  expect(withLinks(withFlatLinks({ links }))).toEqual({ links });
  expect(JSON.stringify(withLinks(withFlatLinks({ links })))).toBe(JSON.stringify({ links }));
});
