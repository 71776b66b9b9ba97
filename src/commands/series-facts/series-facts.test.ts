import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { worldWords } from '#series/world.ts';
import { exampleRecord } from '../../compiler/record/example-record.ts';
import { loadRecords } from '../../compiler/record/load.ts';
import { factsIn, factsOf } from './series-facts.ts';

const root = join(import.meta.dirname, '../../..');

const files = readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) =>
    join(entry.parentPath, entry.name)
      .slice(root.length + 1)
      .replaceAll('\\', '/'),
  )
  .filter((file) => !/^src\/(?:content|series)\//.test(file));

// The whole record is read: on a busy machine that takes its time.
test('the app’s own code holds nothing of the series that it is about', { timeout: 30_000 }, () => {
  const facts = factsOf(loadRecords(join(root, 'src/content')), worldWords);
  expect(files.length).toBeGreaterThan(250);
  const found = [...files, 'vite.config.ts', 'index.html'].flatMap((file) =>
    factsIn(file, readFileSync(join(root, file), 'utf8'), facts),
  );
  expect(found).toEqual([]);
});

const facts = factsOf(exampleRecord(), ['lighthouse', '등대']);

test.each([
  ['a character in a sentence', 'as Mara Quayside says', 'Mara Quayside'],
  ['a character by id', "to('characters/mara-quayside')", 'Mara Quayside'],
  ['a character as part of a code name', 'const maraQuayside = 1;', 'Mara Quayside'],
  ['a person, in a comment', '// see Ada Example', 'Ada Example'],
  ['a Korean name with a particle', '토빈매듭이 왔다', '토빈매듭'],
  ['a department', 'the night shift', 'Night shift'],
  ['the title', 'Harbour Lights', 'Harbour Lights'],
  ['a word of its world within another', 'class LighthouseTag {}', 'lighthouse'],
  ['a Korean word of its world', '등대지기', '등대'],
])('is found: %s', (_, line, words) => {
  expect(factsIn('src/shared/x.ts', `first\n${line}\nlast`, facts)).toEqual([
    `src/shared/x.ts:2: “${words}” is of this series, and belongs into src/content or src/series`,
  ]);
});

test('is found in the name of a file', () => {
  expect(factsIn('src/shared/lighthouse.css', '', facts)).toEqual([
    expect.stringContaining('src/shared/lighthouse.css:'),
  ]);
});

test('is not found: a work, a syllable, a single name in small letters, a longer word', () => {
  const named = factsOf(
    exampleRecord({
      'people/ada.yaml': (yaml) => yaml.replace('{ en: Ada Example, ko: 에이다 }', '{ en: Index, ko: 김 }'),
      'works/tides.yaml': (yaml) => yaml.replace('Tides', 'W'),
    }),
    [],
  );
  expect(factsIn('x.ts', 'const [index, W] = Indexes; // 김밥, 김', named)).toEqual([]);
  expect(factsIn('x.ts', 'Index', named)).toHaveLength(1);
});
