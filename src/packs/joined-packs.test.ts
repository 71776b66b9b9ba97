import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { joinedFileOf, joinedText, packIn } from './joined-packs.ts';

test.each([
  ['en/pack.json', 'offline/safe.json'],
  ['common/pack.json', 'offline/safe.json'],
  ['ko/pack/reveals.json', 'offline/gated.json'],
])('%s is in %s', (pack, file) => {
  expect(joinedFileOf(pack)).toBe(file);
});

/** Documents of one language: alike in all of them, but for their words. */
const documents = fc.dictionary(fc.stringMatching(/^[a-z]{1,3}\.json$/), fc.jsonValue());

test('each pack comes out again as it went in, whatever words are in it, and the file is JSON with a line for each', () => {
  const packs = fc.uniqueArray(fc.tuple(fc.stringMatching(/^[a-z]{2}$/), documents), {
    selector: ([lang]) => lang,
    maxLength: 5,
  });
  fc.assert(
    fc.property(packs, (all) => {
      const texts = all.map(([lang, own]) => {
        const named = Object.entries(own).map(([path, document]) => [`${lang}/${path}`, document]);
        return [`${lang}/pack.json`, JSON.stringify(Object.fromEntries(named))] as const;
      });
      const joined = joinedText(texts);
      for (const [pack, text] of texts) expect(packIn(joined, pack)).toBe(text);
      expect(Object.keys(JSON.parse(joined) as object)).toEqual(texts.map(([pack]) => pack));
      expect(packIn(joined, 'none/pack.json')).toBeUndefined();
    }),
  );
});

test('a further language tells its words alone', () => {
  const textOf = (lang: string, text: string) =>
    JSON.stringify({ [`${lang}/story.json`]: { id: 'story', text, sources: ['some-source', 'another'] } });
  const packs = [
    ['common/pack.json', '{"seasons.json":{}}'],
    ['en/pack.json', textOf('en', 'Hello')],
    ['ko/pack.json', textOf('ko', '안녕')],
  ] as const;
  const joined = joinedText(packs);
  expect(joined.split('\n')[3]).toBe('"ko/pack.json":{"like":"en/pack.json","same":[3],"other":["안녕"]}');
  expect(packIn(joined, 'ko/pack.json')).toBe(packs[2][1]);
});
