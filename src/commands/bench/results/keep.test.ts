import { expect, test } from 'vitest';
import { isWhole, resultsAsText } from './keep.ts';
import type { Results } from './results.ts';
import { measureNames } from './measures.ts';
import { figuresOf } from './summary.ts';

const figures = figuresOf(
  measureNames.map((measure) => ({
    measure,
    page: { kind: 'home', address: '/' },
    variant: 'ours',
    quantity: 'requests',
    value: 1,
    run: 0,
  })),
);

test('a run is whole that has measured everything, three times', () => {
  expect(isWhole({ runs: 3, figures })).toBe(true);
  expect(isWhole({ runs: 2, figures })).toBe(false);
  expect(isWhole({ runs: 3, figures: figures.slice(1) })).toBe(false);
});

test('results are kept as JSON, a figure a line', () => {
  const results: Results = {
    version: 1,
    date: '2025-01-31T12:00:00.000Z',
    commit: { id: 'a1b2', isChanged: false },
    versions: { node: '20.19.0', chromium: '123.0', lighthouse: null },
    machine: { processor: 'some', cores: 2, benchmarkIndex: null },
    slowedTo: { roundTripMs: 150, downBitsPerSecond: 1, upBitsPerSecond: 1, processorTimesSlower: 4 },
    runs: 3,
    figures,
  };
  const text = resultsAsText(results);
  expect(JSON.parse(text)).toEqual(results);
  expect(text.split('\n').filter((line) => line.includes('"median"'))).toHaveLength(figures.length);
});
