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

test('the uses of sources are flat lists, and name a page once', () => {
  const name = { en: 'Mara', ko: '마라', other: [] };
  const mara = { to: 'characters/mara', name, statements: 2 };
  const gated = { to: 'characters/mara', from: 's1e2', name, statements: 1 };
  const casting = { to: 'notes/casting', name: { en: 'Casting', ko: '캐스팅', other: [] }, statements: 3 };
  const document = {
    items: [
      { id: 'one', uses: [mara, casting] },
      { id: 'two', uses: [gated] },
      { id: 'three', uses: [] },
    ],
  };
  expect(shortened(document)).toEqual({
    items: [
      { id: 'one', uses: ['characters/mara', name, 2, 'notes/casting', casting.name, 3] },
      { id: 'two', uses: ['characters/mara', 's1e2', 1] },
      { id: 'three', uses: [] },
    ],
  });
  expect(JSON.stringify(whole(shortened(document)))).toBe(JSON.stringify(document));
});

test('a page with another name later on has both', () => {
  const use = (en: string) => ({ uses: [{ to: 'characters/mara', name: { en }, statements: 1 }] });
  const document = { items: [use('Mara'), use('Dr Mara'), use('Dr Mara'), use('Mara')] };
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
  ['uses of a term', { uses: [{ to: 'characters/mara', passage: 'calm' }] }],
  ['uses in another order', { uses: [{ name: {}, to: 'characters/mara', statements: 1 }] }],
  ['a use with a gate that is none', { uses: [{ to: 'characters/mara', from: 1, name: {}, statements: 1 }] }],
  ['a list', ['a-paper']],
  ['nothing', null],
])('what is not said twice stays: %s', (_, document) => {
  expect(JSON.stringify(shortened(document))).toBe(JSON.stringify(document));
  expect(JSON.stringify(whole(document))).toBe(JSON.stringify(document));
});
