import { expect, test } from 'vitest';
import { exampleRecord } from '../record/example-record.ts';
import { checkReferences } from './references.ts';

/** The term of the example called corroborated by some sources, among which are two reposts of one paper. */
const findingsWith = (sources: string, confidence = 'corroborated') =>
  checkReferences(
    exampleRecord({
      'sources.yaml': (yaml) =>
        `${yaml}tide: { site: The Tide, title: One, date: null, lang: en }\n` +
        `tide-again: { site: The Tide (summary) via A Portal, title: Two, date: null, lang: en }\n` +
        `tide-blog: { site: Some platform, outlet: the tide, title: Three, date: null, lang: en }\n` +
        `ebb: { site: Some platform, title: Four, date: null, lang: en }\n`,
      'terms/berth.yaml': (yaml) =>
        yaml.replace('sources: [paper], confidence: single-source', `sources: [${sources}], confidence: ${confidence}`),
    }),
  );

test('two outlets corroborate a statement', () => {
  expect(findingsWith('tide, ebb')).toEqual([]);
});

test('pages and reposts of one outlet do not, and are told by its name', () => {
  expect(findingsWith('tide, tide-again, tide-blog')).toEqual([
    {
      file: 'terms/berth.yaml',
      field: 'line.sources',
      expected: 'sources of two outlets under what is corroborated, as pages and reposts of one agree with themselves',
      found: 'tide, tide-again, tide-blog, which are all The Tide',
      hint: 'confidence: single-source, or a source of another outlet (outlet: in sources.yaml says whose word one is)',
    },
  ]);
});

test('nor does one page', () => {
  expect(findingsWith('ebb')).toMatchObject([{ field: 'line.sources', found: 'ebb, which is Some platform' }]);
});

test('one outlet is enough for what is not called corroborated', () => {
  for (const confidence of ['single-source', 'fan-account', 'disputed, dispute: { en: Two., ko: 둘. }'])
    expect(findingsWith('tide, tide-again', confidence)).toEqual([]);
});

test('a source that the record grew out of is enough, alone or among others', () => {
  expect(findingsWith('paper')).toEqual([]);
  expect(findingsWith('tide, paper')).toEqual([]);
});

test('a source that is missing is said to be missing, and nothing else', () => {
  expect(findingsWith('tide, tied')).toMatchObject([{ field: 'line.sources[1]', hint: 'tide' }]);
});
