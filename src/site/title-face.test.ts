import { join } from 'node:path';
import { expect, it } from 'vitest';
import { compileApi } from '../compiler/api/compile.ts';
import { titleCharacters } from './title-face.ts';

/** Names and titles in a document, in every language. */
function titlesIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => {
    const isTitle = (key === 'name' || key === 'title') && typeof part === 'object' && part !== null;
    return isTitle ? Object.values(part).filter((text) => typeof text === 'string') : titlesIn(part);
  });
}

it('has every sign of a name or title but Hangul', () => {
  const titles = [...compileApi(join(import.meta.dirname, '../content')).values()].flatMap(titlesIn);
  expect(titles.length).toBeGreaterThan(100);
  const lacking = titles
    .filter((title) => !/\p{Script=Hangul}/u.test(title))
    .flatMap((title) =>
      [...title].filter((sign) => !titleCharacters.includes(sign)).map((sign) => `${sign}: ${title}`),
    );
  expect(lacking).toEqual([]);
});
