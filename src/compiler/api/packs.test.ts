import { expect, test } from 'vitest';
import { exampleRecord } from '../record/example-record.ts';
import { compileRecords } from './compile.ts';
import { cardsIn, cardsPackOf, type Pack, packed as pack, packOf, unpacked } from '#packs/packs.ts';

const documents = compileRecords(exampleRecord());
const isPack = (path: string) => /^(?!schema).*\/pack(?:\/reveals)?\.json$/.test(path);
const described = /^(?:index|openapi|dump)\.json$|^schema\//;

test('every document is in one pack, as it is served alone', () => {
  const packs = new Map([...documents].filter(([path]) => isPack(path)) as [string, Pack][]);
  const packed = [...packs].flatMap(([name, pack]) => {
    const cards = cardsIn(packs.get(cardsPackOf(name)) ?? {});
    return Object.entries(pack).map(([path, document]) => [path, unpacked(document, cards)] as const);
  });
  const alone = [...documents].filter(([path]) => !isPack(path) && !described.test(path));
  expect(packed.map(([path]) => path).toSorted()).toEqual(alone.map(([path]) => path).toSorted());
  for (const [path, document] of packed) expect(JSON.stringify(document)).toBe(JSON.stringify(documents.get(path)));
});

test('a pack of a language names the sources that the bibliography describes', () => {
  const mara = (documents.get('en/pack.json') as Pack)['en/characters/mara.json'] as { sources: unknown[] };
  expect(mara.sources).toEqual(['paper']);
});

test('a document whose sources read otherwise keeps them', () => {
  const card = { id: 'paper', site: 'Elsewhere' };
  const cards = cardsIn({ 'sources.json': { items: [{ id: 'paper', site: 'Paper', uses: [] }] } });
  const document = { id: 'a', sources: [card] };
  expect(pack(document, cards)).toEqual({ id: 'a', sources: [card] });
  expect(unpacked(document, cards)).toEqual({ id: 'a', sources: [card] });
});

test('what is gated is never with what is safe', () => {
  for (const [path, pack] of documents)
    if (isPack(path))
      for (const name of Object.keys(pack))
        expect(/(?:reveals|unlocks)\.json$/.test(name), `${name} in ${path}`).toBe(path.endsWith('pack/reveals.json'));
});

test.each([
  ['seasons.json', 'common/pack.json'],
  ['sources/reveals.json', 'common/pack/reveals.json'],
  ['ko/story.json', 'ko/pack.json'],
  ['ko/characters/reveals.json', 'ko/pack/reveals.json'],
  ['en/characters/mara/reveals.json', 'en/pack/reveals.json'],
  ['en/episodes/s1e1/unlocks.json', 'en/pack/reveals.json'],
  ['en/episodes/s1e1.json', 'en/pack.json'],
])('%s is in %s', (path, pack) => {
  expect(packOf(path)).toBe(pack);
});
