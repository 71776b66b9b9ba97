import { describe, expect, test } from 'vitest';
import { exampleRecord } from '../record/example-record.ts';
import { compileRecords } from './compile.ts';
import { cardsIn, cardsPackOf, type Pack, packOf, unpacked } from '#packs/packs.ts';
import { isSearchTexts, searchTextsIn } from '#packs/search-texts.ts';
import { shardsFor } from '#packs/shards.ts';
import type { ApiDocuments } from './documents.ts';
import { packsOf } from './packs.ts';

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

describe('a pack that would be too large', () => {
  const alone = new Map(
    [...documents].filter(([path]) => !isPack(path) && !described.test(path) && !isSearchTexts(path)),
  ) as ApiDocuments;
  const most = 2500;
  const packs = packsOf(alone, most);
  const fileOf = (path: string) => [...packs].find(([, pack]) => path in pack)?.[0] ?? '';

  test('has shards, and each document is still in one file, apart from what is of another half', () => {
    expect([...packs.values()].flatMap(Object.keys).toSorted()).toEqual([...alone.keys()].toSorted());
    for (const path of alone.keys())
      expect(/\/reveals\b/.test(fileOf(path)), path).toBe(/(?:reveals|unlocks)(?:\/[a-z0-9-]+)?\.json$/.test(path));
    expect([...packs.keys()].filter((file) => /^en\/pack\/[01]+\.json$/.test(file)).length).toBeGreaterThan(1);
  });

  test('is no larger than it may be, nor is a shard with more than one document', () => {
    for (const [file, pack] of packs)
      expect(Buffer.byteLength(JSON.stringify(pack)) <= most || Object.keys(pack).length === 1, file).toBe(true);
  });

  test('keeps what is about no single record, and what stands first in lists', () => {
    expect(packs.get('en/pack.json')).toHaveProperty(['en/series.json']);
    expect(packs.get('en/pack.json')).toHaveProperty(['en/characters.json']);
  });

  test('has every document that it does not keep in a shard that its address leads to', () => {
    for (const path of alone.keys()) {
      const pack = packOf(path);
      if (fileOf(path) !== pack) expect(shardsFor(pack, path)).toContain(fileOf(path));
    }
  });
});
