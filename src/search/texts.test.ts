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
