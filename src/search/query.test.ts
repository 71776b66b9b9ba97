import { expect, test } from 'vitest';
import { readQuery } from './query.ts';

test('a query is read as words, letters, keys and sound', () => {
  expect(readQuery(' Mun  Ga-ram')).toMatchObject({
    words: ['mun', 'garam'],
    letters: 'mungaram',
    isHangul: false,
    keys: 'mungaram',
    sound: 'moNalam',
    stem: 'moNalam',
    skeleton: 'mlm',
  });
  expect(readQuery('문가')).toMatchObject({ words: ['문가'], isHangul: true, keys: 'ansrk', stem: 'moN' });
  expect(readQuery('한')).toMatchObject({ sound: 'han', stem: 'ha' });
});

test.each(['', ' ', '?'])('“%s” is no word', (typed) => {
  expect(readQuery(typed)).toMatchObject({ words: [], letters: '', sound: '' });
});
