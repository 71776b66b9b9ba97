import { expect, test } from 'vitest';
import { readOptions } from './options.ts';
import { measureNames } from './results/measures.ts';

test('without options everything is measured three times, in a site that is built for it', () => {
  expect(readOptions([])).toMatchObject({ dist: undefined, runs: 3, only: measureNames });
});

test('less is measured on demand, in the order of the table', () => {
  const options = readOptions(['--only', 'pages,paint', '--runs', '1', '--pages', 'term', '--dist', 'x']);
  expect(options).toEqual({ dist: 'x', runs: 1, only: ['paint', 'pages'], pages: ['term'] });
});

test.each([
  [['--runs', '0'], '--runs: expected a whole number from 1, found 0'],
  [['--only', 'paint,speed'], /^--only: expected some of lighthouse,paint,.*, found speed$/],
  [['--pages', ''], /^--pages: expected some of home,.*, found nothing$/],
])('what cannot be is told with what can: %s', (args, message) => {
  expect(() => readOptions(args)).toThrow(message);
});
