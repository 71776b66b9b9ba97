import { expect, test } from 'vitest';
import { type ExampleFile, exampleRecord } from '../record/example-record.ts';
import { checkReferences } from './references.ts';

/** The berth of the example names another statement that tells the same. */
const findingsWith = (
  same: string,
  confidence: string,
  changes: Partial<Record<ExampleFile, (yaml: string) => string>> = {},
) =>
  checkReferences(
    exampleRecord({
      ...changes,
      'terms/berth.yaml': (yaml) =>
        yaml.replace('confidence: single-source', `confidence: ${confidence}, same: ${same}`),
    }),
  );

test('a claim that is told twice has one confidence, and both places are named where it has two', () => {
  expect(findingsWith('characters/mara#calm', 'corroborated')).toEqual([]);
  expect(findingsWith('characters/mara#calm', 'single-source')).toEqual([
    {
      file: 'terms/berth.yaml',
      field: 'line.confidence',
      expected: 'one confidence for one claim: characters/mara#calm (characters/mara.yaml, about[0]) is corroborated',
      found: 'single-source',
      hint: 'the same confidence in both places, or no `same` where the claims differ after all',
    },
  ]);
});

test('it may be told in the story, which has no record of its own', () => {
  expect(findingsWith('story#end', 'fan-account')).toEqual([]);
  expect(findingsWith('story#end', 'single-source')).toMatchObject([{ found: 'single-source' }]);
});

test('and in the line of a record, but in no other statement without an id', () => {
  expect(findingsWith('characters/tobin#line', 'fan-account')).toEqual([]);
  expect(findingsWith('characters/tobin#line', 'single-source')).toMatchObject([{ field: 'line.confidence' }]);
  expect(findingsWith('characters/mara#relations', 'fan-account')).toMatchObject([{ field: 'line.same' }]);
});

test('a statement that does not exist is answered with the one that was meant', () => {
  expect(findingsWith('characters/mara#clam', 'corroborated')).toEqual([
    {
      file: 'terms/berth.yaml',
      field: 'line.same',
      expected: 'the id of an existing statement',
      found: '"characters/mara#clam", which does not exist',
      hint: 'characters/mara#calm',
    },
  ]);
});

test('no statement is the same as itself', () => {
  expect(findingsWith('terms/berth#line', 'single-source')).toEqual([
    {
      file: 'terms/berth.yaml',
      field: 'line.same',
      expected: 'another statement',
      found: '"terms/berth#line", which is this one',
    },
  ]);
});

test('a relation can name one', () => {
  const changes = {
    'characters/mara.yaml': (yaml: string) =>
      yaml.replace(
        'confidence: fan-account }\nappears',
        'confidence: fan-account, same: characters/mara#calm }\nappears',
      ),
  };
  expect(checkReferences(exampleRecord(changes))).toMatchObject([
    { file: 'characters/mara.yaml', field: 'relations[0].confidence', found: 'fan-account' },
  ]);
});
