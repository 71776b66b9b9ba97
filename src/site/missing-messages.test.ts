import { expect, test } from 'vitest';
import { missingMessages } from './missing-messages.ts';

const path = (file: string) => `./shared/i18n/messages/${file}`;
const english = {
  [path('en/about.ts')]: { title: 'About' },
  [path('en/interface.ts')]: { pages: { home: 'Home' }, short: (n: number) => `Ep ${n}`, around: ['Ep ', ''] },
};
const korean = {
  [path('ko/about.ts')]: { title: '소개' },
  [path('ko/interface.ts')]: { pages: { home: '홈' }, short: (n: number) => `${n}화`, around: ['', '화'] },
};
const find = (files: Record<string, unknown>) => missingMessages(files, ['en', 'ko']);
const folder = 'shared/i18n/messages';

test('languages that say the same lack nothing', () => {
  expect(find({ ...english, ...korean })).toEqual([]);
  expect(missingMessages(english, ['en'])).toEqual([]);
});

test('a language of the list without a folder', () => {
  expect(find(english)).toEqual([
    {
      file: `${folder}/ko`,
      field: '',
      expected: 'a folder of messages, as series/languages.ts lists the language "ko"',
      found: 'nothing',
      hint: `a copy of ${folder}/en, translated`,
    },
  ]);
  expect(find(korean)).toMatchObject([{ file: `${folder}/en`, found: 'nothing' }]);
});

test('a folder of a language that is not in the list', () => {
  expect(find({ ...english, ...korean, [path('fr/about.ts')]: {} })).toEqual([
    {
      file: `${folder}/fr`,
      field: '',
      expected: 'a folder of a language that series/languages.ts lists: en, ko',
      found: '"fr"',
    },
  ]);
});

test('a file that is missing, and one that the first language does not have', () => {
  const { [path('ko/about.ts')]: _, ...rest } = korean;
  expect(find({ ...english, ...rest, [path('ko/abuot.ts')]: {} })).toEqual([
    { file: `${folder}/ko/about.ts`, field: '', expected: `this file, as ${folder}/en has it`, found: 'nothing' },
    {
      file: `${folder}/ko/abuot.ts`,
      field: '',
      expected: `no file that ${folder}/en does not have`,
      found: 'abuot.ts',
    },
  ]);
});

test.each([
  ['pages.home', { pages: {} }, 'a text', 'nothing'],
  ['pages.home', { pages: { home: '' } }, 'a text', 'an empty text'],
  ['pages.home', { pages: { home: { a: 'b' } } }, 'a text', 'a group of keys'],
  ['pages.hme', { pages: { home: '홈', hme: '홈' } }, 'nothing', 'a text'],
  ['pages', { pages: '홈' }, 'a group of keys', 'a text'],
  ['short', { short: '화' }, 'a function', 'a text'],
  ['around', { around: '화' }, 'a list', 'a text'],
])('%s is not what the first language has there: %o', (field, change, expected, found) => {
  const file = path('ko/interface.ts');
  expect(find({ ...english, ...korean, [file]: { ...korean[file], ...change } })).toEqual([
    { file: `${folder}/ko/interface.ts`, field, expected, found },
  ]);
});

test('a file without messages', () => {
  expect(find({ ...english, ...korean, [path('ko/about.ts')]: undefined })).toEqual([
    { file: `${folder}/ko/about.ts`, field: '', expected: 'a group of keys', found: 'nothing' },
  ]);
});
