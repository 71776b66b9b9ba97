import { expect, test } from 'vitest';
import { exampleRecord } from '../record/example-record.ts';
import { compileRecords } from './compile.ts';

type Use = { id: string; to: string; from?: string; medium?: string };
type Doc = { uses: Use[]; head?: { line: { links?: object[] } } };

const usesIn = (changes: Parameters<typeof exampleRecord>[0], lang = 'en') => {
  const documents = compileRecords(exampleRecord(changes));
  const halves = [`${lang}/terms/berth.json`, `${lang}/terms/berth/reveals.json`];
  return halves.map((path) =>
    (documents.get(path) as Doc).uses.map(({ id, to, from, medium }) => [to, id, from ?? medium]),
  );
};

test('a term names the passages that use it, each behind its gate', () => {
  const [safe, reveals] = usesIn({
    'notes/making.yaml': (text) => text.replace('A real boat was used.', 'A real berth was used.'),
    'characters/mara.yaml': (text) =>
      text
        .replace('She knows the harbour.', 'She knows each berth.')
        .replace('She lit the lamp.', 'She lit the berth.'),
  });
  expect(safe).toEqual([
    ['characters/mara', 'line', undefined],
    ['notes/making', 'boat', undefined],
  ]);
  expect(reveals).toEqual([['characters/mara', 'secret', 's1e2']]);
});

test('a use that only the source works tell says so', () => {
  const [safe, reveals] = usesIn({
    'characters/mara.yaml': (text) =>
      text.replace(
        'id: secret, from: s1e2, en: She lit the lamp.',
        'id: secret, medium: source-work, en: She lit the berth.',
      ),
  });
  expect([safe, reveals]).toEqual([[], [['characters/mara', 'secret', 'source-work']]]);
});

test('a relation is used on the pages of both, not on the map', () => {
  const [safe, reveals] = usesIn({
    'characters/mara.yaml': (text) => text.replace('She takes Tobin in.', 'She gives Tobin a berth.'),
  });
  expect(safe).toEqual([]);
  expect(reveals?.map(([to, , from]) => [to, from])).toEqual([
    ['characters/mara', 's1e2'],
    ['characters/tobin', 's1e2'],
  ]);
});

test('a term does not lead to itself', () => {
  const changes = {
    'terms/berth.yaml': (text: string) => text.replace('Where a ship ties up.', 'A berth is where a ship ties up.'),
  };
  expect(usesIn(changes)).toEqual([[], []]);
  const term = compileRecords(exampleRecord(changes)).get('en/terms/berth.json') as Doc;
  expect(term.head?.line).not.toHaveProperty('links');
});
