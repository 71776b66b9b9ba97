import { expect, test } from 'vitest';
import { findPassages, passagesOf } from './texts.ts';

const passages = passagesOf([
  {
    to: 'characters/mun-ga-ram',
    texts: [
      { id: 'storm', text: 'Through the storm she steers the ferry home.' },
      { id: 'home', text: 'Her home is a ferry in the harbour.' },
    ],
  },
  { to: 'terms/ebb', texts: [{ id: 'line', text: '문가람은 썰물을 기다려 여객선을 돌린다.' }] },
]);
const found = (typed: string) => findPassages(passages, typed).map(({ id }) => id);

test.each([
  ['ferry', ['storm', 'home']],
  ['harb', ['home']],
  ['arbour', []],
  ['home ferry', ['storm', 'home']],
  ['the ferry home', ['storm', 'home']],
  ['where is the harbour', ['home']],
  ['fe', []],
  ['썰물', ['line']],
  ['객선', ['line']],
  ['썰물에서', ['line']],
  ['여객서', ['line']],
  ['썰', []],
  ['썰물 폭풍', []],
])('“%s” is told in %j', (typed, ids) => {
  expect(found(typed)).toEqual(ids);
});

test('what has the words side by side comes first, and leads to its page', () => {
  expect(found('a ferry')).toEqual(['storm', 'home']);
  expect(found('her home')).toEqual(['home']);
  expect(findPassages(passages, 'ferry harbour')).toMatchObject([{ to: 'characters/mun-ga-ram', id: 'home' }]);
});

test('words that stand side by side come before the same ones apart', () => {
  const told = passagesOf([
    {
      to: 'terms/bell',
      texts: [
        { id: 'apart', text: 'The bell of the old ship.' },
        { id: 'together', text: 'An old bell rang.' },
        { id: 'other', text: 'An old ship.' },
      ],
    },
  ]);
  expect(findPassages(told, 'old bell').map(({ id }) => id)).toEqual(['together', 'apart']);
  expect(findPassages(told, 'old').map(({ id }) => id)).toEqual(['apart', 'together', 'other']);
});

test('a particle is left out of the last word, and each word has to be told', () => {
  expect(found('여객선 썰물에서')).toEqual(['line']);
  expect(found('폭풍 썰물에서')).toEqual([]);
});
