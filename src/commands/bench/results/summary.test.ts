import { expect, test } from 'vitest';
import { budgets } from '../../../site/budgets.ts';
import type { Reading } from './readings.ts';
import { figuresOf, median } from './summary.ts';

const page = { kind: 'home', address: '/' } as const;
const paints = (variant: Reading['variant'], ...values: number[]): Reading[] =>
  values.map((value, run) => ({ measure: 'paint', page, variant, quantity: 'largest paint', value, run }));

test('a median is the value in the middle, or between the two there', () => {
  expect(median([30, 10, 20])).toBe(20);
  expect(median([40, 10, 20, 30])).toBe(25);
  expect(() => median([])).toThrow('no values');
});

test('runs become one figure, and its ratio is that of each run, not of medians', () => {
  const [plain, ours] = figuresOf([...paints('plain', 100, 200, 400), ...paints('ours', 150, 220, 440)]);
  expect(plain).toMatchObject({ median: 200, least: 100, most: 400, ratio: null, goal: null });
  expect(ours).toMatchObject({ median: 220, least: 150, most: 440, unit: 'ms', kind: 'home', address: '/' });
  // 1.5, 1.1 and 1.1.
  expect(ours?.ratio).toBe(1.1);
  expect(ours?.goal).toMatchObject({ of: 'ratio', isMissed: false });
});

test('a ratio over its goal misses it, and one that there is not misses nothing', () => {
  const isMissed = (...readings: Reading[]) => figuresOf(readings).at(-1)?.goal?.isMissed;
  expect(isMissed(...paints('plain', 100), ...paints('ours', 126))).toBe(true);
  expect(isMissed(...paints('plain', 100), ...paints('ours', 125))).toBe(false);
  expect(isMissed(...paints('ours', 5000))).toBe(false);
});

test('a run of plain HTML that could not be read leaves that run out of the ratio', () => {
  const [, ours] = figuresOf([...paints('plain', 100), ...paints('ours', 200, 900)]);
  expect(ours).toMatchObject({ median: 550, ratio: 2 });
});

test('bytes are held against the budgets of the site, but for the HTML of long lists; times fail nothing', () => {
  const weight = (address: string, quantity: 'html' | 'styles', value: number): Reading => ({
    measure: 'pages',
    page: { kind: 'sources', address },
    variant: 'ours',
    quantity,
    value,
    run: 0,
  });
  const [list, page, styles, time] = figuresOf([
    weight('/sources', 'html', budgets.page + 1),
    weight('/story', 'html', budgets.page + 1),
    weight('/story', 'styles', budgets.styles),
    ...paints('ours', 100),
  ]);
  expect(list?.goal).toBeNull();
  expect(page?.goal).toMatchObject({ isMissed: true, isBudget: true });
  expect(styles?.goal).toMatchObject({ isMissed: false, isBudget: true });
  expect(time?.goal?.isBudget).toBe(false);
});

test('the budget of scripts is that of a page about a character; others fail nothing', () => {
  const scripts = (kind: 'character' | 'note'): Reading => ({
    measure: 'pages',
    page: { kind, address: `/${kind}` },
    variant: 'ours',
    quantity: 'scripts',
    value: budgets.scripts + 1,
    run: 0,
  });
  const [character, note] = figuresOf([scripts('character'), scripts('note')]);
  expect(character?.goal).toMatchObject({ isMissed: true, isBudget: true });
  expect(note?.goal).toMatchObject({ isMissed: true, isBudget: false });
});

test('a score under its goal misses it', () => {
  const scores = (value: number): Reading[] => [
    { measure: 'lighthouse', page, variant: 'ours', quantity: 'seo', value, run: 0 },
  ];
  expect(figuresOf(scores(99))[0]?.goal?.isMissed).toBe(true);
  expect(figuresOf(scores(100))[0]?.goal?.isMissed).toBe(false);
});
