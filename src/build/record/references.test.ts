import { describe, expect, test } from 'vitest';
import { type ExampleFile, exampleRecord } from './example-record.ts';
import { checkReferences } from './references.ts';

const findingsOf = (file: ExampleFile, from: string, to: string) =>
  checkReferences(exampleRecord({ [file]: (text: string) => text.replace(from, to) }));

describe('what records say of each other', () => {
  test('the example is whole', () => {
    expect(checkReferences(exampleRecord())).toEqual([]);
  });

  test('a dangling id names the id that was meant', () => {
    expect(findingsOf('characters/mara.yaml', 'playedBy: ada', 'playedBy: adda')).toEqual([
      {
        file: 'characters/mara.yaml',
        field: 'playedBy',
        expected: 'the id of an existing person',
        found: '"adda", which does not exist',
        hint: 'ada',
      },
    ]);
  });

  test('a source that the bibliography does not have', () => {
    expect(findingsOf('terms/berth.yaml', 'sources: [paper]', 'sources: [papers]')).toMatchObject([
      { file: 'terms/berth.yaml', field: 'line.sources[0]', hint: 'paper' },
    ]);
  });

  test('a gate of an episode that the series does not have', () => {
    expect(findingsOf('series.yaml', 'from: s1e2', 'from: s1e9')).toMatchObject([
      { file: 'series.yaml', field: 'ending[0].from', found: '"s1e9", which it does not list' },
    ]);
    expect(findingsOf('characters/tobin.yaml', 'appears: [s1e2]', 'appears: [s2e1]')).toMatchObject([
      { field: 'appears[0]' },
    ]);
  });

  test('an episode file whose number is not its name', () => {
    expect(findingsOf('episodes/s1e2.yaml', 'number: 2', 'number: 3')).toMatchObject([
      { file: 'episodes/s1e2.yaml', field: 'number' },
    ]);
  });

  test('a dispute that names no sides', () => {
    expect(findingsOf('terms/berth.yaml', 'single-source', 'disputed')).toMatchObject([{ field: 'line.dispute' }]);
  });

  test('a status without a date', () => {
    expect(findingsOf('notes/making.yaml', 'date: "2024-05"', 'status: reported')).toMatchObject([
      { field: 'about[0].date', expected: 'the date of what is reported' },
    ]);
  });

  test('an id used twice in a file', () => {
    expect(findingsOf('characters/mara.yaml', 'id: secret', 'id: calm')).toMatchObject([
      { field: 'about[1].id', found: '"calm", also at about[0]' },
    ]);
  });

  test('a link to a record that is known only later', () => {
    expect(
      findingsOf('characters/mara.yaml', 'en: She keeps calm.', 'en: "She keeps calm with [[characters/tobin|him]]."'),
    ).toMatchObject([{ field: 'about[0].en', hint: 'from: s1e2' }]);
  });

  test('a link that is not written as one', () => {
    expect(findingsOf('terms/berth.yaml', 'Where a ship ties up.', '"See [[berth]]."')).toMatchObject([
      { field: 'line.en', found: '[[berth]]' },
    ]);
  });

  test('the name of a gated character in an earlier text, in either language', () => {
    expect(findingsOf('series.yaml', 'A harbour at night.', 'Tobin Reefknot at night.')).toMatchObject([
      { field: 'premise[0].en', found: '"tobin reefknot"' },
    ]);
    expect(findingsOf('series.yaml', '밤의 항구.', '토빈매듭의 항구.')).toMatchObject([{ field: 'premise[0].ko' }]);
  });

  test('a name in an advisory', () => {
    expect(findingsOf('episodes/s1e1.yaml', 'Rough sea.', 'Mara Quayside is hurt.')).toMatchObject([
      { field: 'advisories[0].en', expected: 'a warning without any name' },
    ]);
  });

  test('a relation to oneself', () => {
    expect(findingsOf('characters/mara.yaml', 'to: tobin', 'to: mara')).toMatchObject([{ field: 'relations[0]' }]);
  });
});
