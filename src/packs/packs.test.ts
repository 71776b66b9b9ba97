import { describe, expect, test } from 'vitest';
import { cardsIn, cardsPackOf, packed, packOf, unpacked } from './packs.ts';

test.each([
  ['seasons.json', 'common/pack.json'],
  ['sources.json', 'common/pack.json'],
  ['sources/reveals.json', 'common/pack/reveals.json'],
  ['search.json', 'common/pack.json'],
  ['search/reveals/s1e1.json', 'common/pack/reveals.json'],
  ['ko/search/texts.json', 'ko/pack.json'],
  ['ko/search/texts/reveals/s1e1.json', 'ko/pack/reveals.json'],
  ['ko/story.json', 'ko/pack.json'],
  ['ko/sources-of-a-river.json', 'ko/pack.json'],
  ['ko/characters/reveals.json', 'ko/pack/reveals.json'],
  ['en/characters/mara/reveals.json', 'en/pack/reveals.json'],
  ['en/episodes/s1e1/unlocks.json', 'en/pack/reveals.json'],
  ['en/episodes/s1e1.json', 'en/pack.json'],
])('%s is in %s', (path, pack) => {
  expect(packOf(path)).toBe(pack);
});

test.each([
  ['ko/pack.json', 'common/pack.json'],
  ['ko/pack/reveals.json', 'common/pack/reveals.json'],
  ['common/pack.json', 'common/pack.json'],
])('%s has its sources described in %s', (pack, common) => {
  expect(cardsPackOf(pack)).toBe(common);
});

const paper = { id: 'paper', site: 'Paper', lang: 'en' };
const blog = { id: 'blog', site: 'Blog', lang: 'ko' };
const bibliography = {
  items: [
    { ...paper, uses: [{}] },
    { ...blog, from: 's1e2', uses: [] },
  ],
};

describe('the sources of a pack', () => {
  test('are those of its bibliography, without what rests on them', () => {
    const cards = cardsIn({ 'seasons.json': {}, 'sources/reveals.json': bibliography });
    expect([...cards]).toEqual([
      ['paper', paper],
      ['blog', blog],
    ]);
    expect(cardsIn({ 'sources.json': bibliography }).size).toBe(2);
  });

  test('are none where it has no bibliography', () => {
    expect(cardsIn({ 'seasons.json': {} }).size).toBe(0);
  });
});

describe('a document', () => {
  const cards = cardsIn({ 'sources.json': bibliography });

  test('names its sources in a pack, and is itself again out of it, to the byte', () => {
    const document = { id: 'mara', sources: [blog, paper], sealed: [] };
    const inPack = packed(document, cards);
    expect(inPack).toEqual({ id: 'mara', sources: ['blog', 'paper'], sealed: [] });
    expect(JSON.stringify(unpacked(inPack, cards))).toBe(JSON.stringify(document));
  });

  test('without sources stays as it is', () => {
    const document = { items: [] };
    expect(packed(document, cards)).toBe(document);
    expect(unpacked(document, cards)).toBe(document);
  });

  test('keeps all its sources where one reads otherwise, or is not in the bibliography', () => {
    for (const other of [
      { ...paper, site: 'Elsewhere' },
      { ...paper, id: 'unknown' },
    ]) {
      const document = { id: 'mara', sources: [blog, other] };
      expect(packed(document, cards)).toBe(document);
      expect(unpacked(document, cards)).toBe(document);
    }
  });
});
