import { expect, test } from 'vitest';
import { keptFiles } from './kept-files.ts';

const file = (url: string, size = 10) => ({ url, size });
const app = [file('shell.html'), file('api/v1/en/pack.json'), file('api/v1/en/pack/reveals.json')];
const shards = ['en/pack/0', 'ko/pack/0', 'en/pack/reveals/10', 'ko/pack/10', 'en/pack/11'].map((path) =>
  file(`api/v1/${path}.json`),
);

test('a record whose packs have no shards is kept whole, however large', () => {
  expect(keptFiles(app, 1)).toEqual(app);
});

test('packs are kept in the files that have them all, where there are any', () => {
  const joined = [file('offline/safe.json'), file('offline/gated.json')];
  expect(keptFiles([...app, ...joined])).toEqual([file('shell.html'), ...joined]);
});

test('what checks documents is kept where not all of them lie in packs', () => {
  const check = file('assets/check-a1.js');
  expect(keptFiles([...app, check])).toEqual(app);
  expect(keptFiles([...app, check, ...shards], 1000)).toContain(check);
});

test('of shards as many are kept as there is room for, all languages alike', () => {
  expect(keptFiles([...shards.toReversed(), ...app], 54).map(({ url }) => url)).toEqual([
    ...app.map(({ url }) => url),
    'api/v1/en/pack/0.json',
    'api/v1/ko/pack/0.json',
  ]);
  expect(keptFiles([...app, ...shards], 1000)).toHaveLength(8);
});
