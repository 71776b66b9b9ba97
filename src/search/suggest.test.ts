import { expect, test } from 'vitest';
import { exampleIndex } from './example-index.ts';
import { suggest } from './suggest.ts';

const suggested = (typed: string) => suggest(exampleIndex(), typed).map(({ id }) => id);

test('the nearest names are offered, the nearest first', () => {
  expect(suggested('nun kalam')[0]).toBe('characters/mun-ga-ram');
  expect(suggested('조섯펴')).toContain('terms/tide-table');
  expect(suggest(exampleIndex(), 'nun kalam', 1)).toHaveLength(1);
});

test('nothing is offered for what is like nothing', () => {
  expect(suggested('xqzvkxqzvk')).toEqual([]);
  expect(suggested('')).toEqual([]);
});
