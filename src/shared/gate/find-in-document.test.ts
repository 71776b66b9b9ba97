import { expect, test } from 'vitest';
import { hasSection, passageIn } from './find-in-document.ts';

const document = {
  id: 'mara',
  from: 's1e1',
  head: {
    id: 'mara',
    name: { en: 'Mara' },
    line: { id: 'line', text: 'Mara drives.' },
    advisories: [{ id: 'blood', text: 'Blood.' }],
  },
  about: [
    { id: 'calm', text: 'She is calm.' },
    { id: 'tea', text: 'She likes tea.' },
  ],
  relations: [{ id: 'tobin', to: { id: 'tobin' } }],
  places: [{ id: 'tobin', name: 'Pier', text: 'By the river.' }],
  sources: [],
  sealed: [{ section: 'about' }],
};

test.each([
  ['calm', 'She is calm.'],
  ['tea', 'She likes tea.'],
  ['line', 'Mara drives.'],
  ['blood', 'Blood.'],
  ['tobin', 'By the river.'],
])('the passage %s is found by its id, in the head and in every section', (id, text) => {
  expect(passageIn(document, id)).toBe(text);
});

test.each(['mara', 'gone', 'about', '', 's1e1'])('what has the id %j is no passage', (id) => {
  expect(passageIn(document, id)).toBeUndefined();
});

test('a half that has nothing has no passage', () => {
  expect(passageIn({}, 'calm')).toBeUndefined();
  expect(passageIn({ about: [null, 'calm', { id: 'calm', text: 7 }] } as object, 'calm')).toBeUndefined();
});

test('a section is there when something stands in it', () => {
  expect(hasSection(document, 'about')).toBe(true);
  expect(hasSection({ ...document, about: [] } as object, 'about')).toBe(false);
  for (const id of ['head', 'sources', 'sealed', 'id', 'calm', 'toString', ''])
    expect(hasSection({ ...document, sources: [{ id: 'paper' }] } as object, id)).toBe(false);
});
