import { expect, test } from 'vitest';
import { exampleRecord } from '../record/example-record.ts';
import { compileRecords } from './compile.ts';
import { cardsIn, cardsPackOf, type Pack, packOf, unpacked } from '#packs/packs.ts';
import { isSearchTexts, searchTextsIn } from '#packs/search-texts.ts';

const documents = compileRecords(exampleRecord());
const isPack = (path: string) => /^(?!schema).*\/pack(?:\/reveals)?\.json$/.test(path);
const described = /^(?:index|openapi|dump)\.json$|^schema\//;

test('every document is in one pack, as it is served alone', () => {
  const packs = new Map([...documents].filter(([path]) => isPack(path)) as [string, Pack][]);
  const packed = [...packs].flatMap(([name, pack]) => {
    const cards = cardsIn(packs.get(cardsPackOf(name)) ?? {});
    return Object.entries(pack).map(([path, document]) => [path, unpacked(document, cards)] as const);
  });
  const alone = [...documents].filter(([path]) => !isPack(path) && !described.test(path) && !isSearchTexts(path));
  expect(packed.map(([path]) => path).toSorted()).toEqual(alone.map(([path]) => path).toSorted());
  for (const [path, document] of packed) expect(JSON.stringify(document)).toBe(JSON.stringify(documents.get(path)));
});

test('what search reads is in no pack, and is made again of one, as it is served', () => {
  const read = [...documents].filter(([path]) => isSearchTexts(path));
  expect(read.length).toBeGreaterThan(4);
  for (const [path, document] of read)
    expect(JSON.stringify(searchTextsIn(documents.get(packOf(path)) as Pack, path))).toBe(JSON.stringify(document));
});

test('a pack of a language names the sources that the bibliography describes', () => {
  const mara = (documents.get('en/pack.json') as Pack)['en/characters/mara.json'] as { sources: unknown[] };
  expect(mara.sources).toEqual(['paper']);
});

test('what is gated is never with what is safe', () => {
  for (const [path, pack] of documents)
    if (isPack(path))
      for (const name of Object.keys(pack))
        expect(/(?:reveals|unlocks)(?:\/[a-z0-9-]+)?\.json$/.test(name), `${name} in ${path}`).toBe(
          path.endsWith('pack/reveals.json'),
        );
});
