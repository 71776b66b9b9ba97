import { beforeEach, expect, test } from 'vitest';
import { GateOrder } from './gate-order.ts';

let order: GateOrder;

beforeEach(() => {
  order = new GateOrder([
    { number: 1, episodes: ['s1e1', 's1e2', 's1e10'] },
    { number: 2, episodes: ['s2e1'] },
  ]);
});

test('the episodes stand in the order of the series, across seasons', () => {
  const gates = ['s2e1', undefined, 's1e10', 's1e1', 's1e2'].map((from) => ({ from }));
  const sorted = gates.toSorted((a, b) => order.compare(a.from, b.from)).map(({ from }) => from);
  expect(sorted).toEqual([undefined, 's1e1', 's1e2', 's1e10', 's2e1']);
  expect(order.last).toBe('s2e1');
  expect(new GateOrder([]).last).toBeUndefined();
});

test('it knows its own episodes and no others', () => {
  expect(order.has('s1e10')).toBe(true);
  expect(order.has('s1e3')).toBe(false);
});

test('what the series does not know opens after everything else', () => {
  expect(order.compare('s9e9', 's2e1')).toBeGreaterThan(0);
  expect(order.compare('s2e1', 's9e9')).toBeLessThan(0);
  expect(order.compare('s9e9', 's9e8')).toBe(0);
  expect(order.latest('s2e1', 's9e9')).toBe('s9e9');
  expect(order.earliest(['s9e9', 's2e1'])).toBe('s2e1');
});

test('a thing is known when all that it rests on is known', () => {
  expect(order.latest()).toBeUndefined();
  expect(order.latest(undefined, undefined)).toBeUndefined();
  expect(order.latest(undefined, 's1e1')).toBe('s1e1');
  expect(order.latest('s1e2', 's2e1', 's1e10', undefined)).toBe('s2e1');
});

test('a thing is told of when the first of what tells of it is open', () => {
  expect(order.earliest([])).toBeUndefined();
  expect(order.earliest(['s1e2'])).toBe('s1e2');
  expect(order.earliest(['s2e1', 's1e2', 's1e10'])).toBe('s1e2');
  expect(order.earliest(['s1e2', undefined])).toBeUndefined();
});

test('of two that open together the one that was named first counts', () => {
  expect(order.latest('s9e9', 's9e8')).toBe('s9e9');
  expect(order.earliest(['s9e9', 's9e8'])).toBe('s9e9');
});

test('before each episode stands another, but for the first', () => {
  expect(order.before('s2e1')).toBe('s1e10');
  expect(order.before('s1e2')).toBe('s1e1');
  expect(order.before('s1e1')).toBeUndefined();
  expect(order.before('s9e9')).toBeUndefined();
});
