import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { joinedText, packIn, packsIn } from './joined-packs.ts';
import { bytesOf, isWithin, languagesIn, withoutLanguages } from './saved-languages.ts';

/** A pack of what all languages share, and one of each language: alike, but for their words. */
const packs = fc
  .uniqueArray(fc.tuple(fc.stringMatching(/^[a-z]{2}$/), fc.string(), fc.jsonValue()), {
    selector: ([lang]) => lang,
    minLength: 1,
    maxLength: 4,
  })
  .map((all) => [
    ['common/pack.json', '{"seasons.json":{}}'] as const,
    ...all.map(
      ([lang, words, more]) =>
        [`${lang}/pack.json`, JSON.stringify({ [`${lang}/story.json`]: { id: 'story', words, more } })] as const,
    ),
  ]);
const codesOf = (all: readonly (readonly [pack: string, text: string])[]) =>
  all.slice(1).map(([pack]) => pack.slice(0, 2));

describe('without some languages', () => {
  test('the others and what all share are there to the letter, and nothing else is', () => {
    fc.assert(
      fc.property(packs, fc.nat(), (all, place) => {
        const joined = joinedText(all);
        const codes = codesOf(all);
        expect(languagesIn(joined)).toEqual(codes);
        const removed = codes.filter((_, index) => index % 2 === place % 2);
        const left = withoutLanguages(joined, removed);
        expect(packsIn(left)).toEqual(packsIn(joined).filter((pack) => !removed.includes(pack.split('/')[0] ?? '')));
        for (const [pack, text] of all)
          expect(packIn(left, pack)).toBe(removed.includes(pack.split('/')[0] ?? '') ? undefined : text);
        expect(isWithin(left, joined)).toBe(true);
        expect(isWithin(joined, left)).toBe(removed.length === 0);
      }),
    );
  });

  test('nothing changes where none is removed', () => {
    fc.assert(
      fc.property(packs, (all) => {
        expect(withoutLanguages(joinedText(all), [])).toBe(joinedText(all));
      }),
    );
  });

  test('of two, either is as large as the file is smaller without it', () => {
    const size = (text: string) => new TextEncoder().encode(text).length;
    fc.assert(
      fc.property(packs, (all) => {
        const joined = joinedText(all.slice(0, 3));
        for (const lang of languagesIn(joined)) {
          const left = withoutLanguages(joined, [lang]);
          const line = size(`"${lang}/pack.json":,\n`);
          expect(bytesOf(lang, joined)).toBe(size(joined) - size(left) - line);
        }
      }),
    );
    expect(bytesOf('none', joinedText([]))).toBe(0);
  });
});

test('a file of which a statement reads otherwise is of another version', () => {
  const text = (words: string) => JSON.stringify({ 'en/story.json': { words } });
  const own = joinedText([['en/pack.json', text('Hello')]]);
  const whole = (words: string) =>
    joinedText([
      ['en/pack.json', text(words)],
      ['ko/pack.json', JSON.stringify({ 'ko/story.json': { words: '안녕' } })],
    ]);
  expect(isWithin(own, whole('Hello'))).toBe(true);
  expect(isWithin(own, whole('Goodbye'))).toBe(false);
});
