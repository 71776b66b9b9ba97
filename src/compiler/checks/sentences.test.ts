import { expect, test } from 'vitest';
import { exampleRecord } from '../record/example-record.ts';
import type { RecordSet } from '../record/load.ts';
import { checkReferences } from './references.ts';

const findingsOf = (en: string, wording: RecordSet['wording']) => {
  const records = exampleRecord({
    'terms/berth.yaml': (yaml) => yaml.replace('Where a ship ties up.', JSON.stringify(en)),
  });
  return checkReferences({ ...records, wording });
};

test('a sentence longer than its language allows is refused, with its length and its beginning', () => {
  expect(findingsOf('It is here. This is where a ship ties up at night.', { en: { longest: 8 } })).toEqual([
    {
      file: 'terms/berth.yaml',
      field: 'line.en',
      expected: 'at most 8 words in a sentence, so that it can be said in one breath',
      found: '9 words in “This is where a ship ties up at night.…”',
      hint: 'two sentences',
    },
  ]);
});

test.each([
  ['eight words, as many as there may be', 'This is where a ship ties up safely.'],
  ['two sentences', 'This is where a ship ties up! Is it safe there?'],
  ['two sentences of which one is quoted', 'It was “where a ship ties up.” Nobody said more of it.'],
])('%s are not', (_, en) => {
  expect(findingsOf(en, { en: { longest: 8 } })).toEqual([]);
});

test('a link counts as the words that are read', () => {
  expect(findingsOf('[[characters/mara|She of the harbour]] ties the ship up.', { en: { longest: 8 } })).toEqual([]);
});

test('a language without a length is held to none, nor is a record without the file', () => {
  const long = 'word '.repeat(80);
  expect(findingsOf(long, { ko: { longest: 8 } })).toEqual([]);
  expect(findingsOf(long, undefined)).toEqual([]);
});

test('each language has its own', () => {
  expect(findingsOf('A berth.', { ko: { longest: 2 } }).map(({ field }) => field)).toContain('line.ko');
});
