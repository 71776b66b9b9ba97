import { expect, test } from 'vitest';
import { groupedBy } from './grouped-by.ts';
import { oncePer } from './once-per.ts';

test('what is worked out for a thing is worked out once, and for each thing anew', () => {
  let asked = 0;
  const sizeOf = oncePer((things: readonly string[]) => {
    asked += 1;
    return things.length;
  });
  const [two, none] = [['a', 'b'], []];
  expect([sizeOf(two), sizeOf(none), sizeOf(two), sizeOf(none)]).toEqual([2, 0, 2, 0]);
  expect(asked).toBe(2);
});

test('nothing is a result too, and not worked out again', () => {
  let asked = 0;
  const nothing = oncePer<object, undefined>(() => {
    asked += 1;
    return undefined;
  });
  const thing = {};
  expect([nothing(thing), nothing(thing), asked]).toEqual([undefined, undefined, 1]);
});

test('groups keep the order of their items, and what has no key is in none', () => {
  const groups = groupedBy([3, 4, 5, 6, 0], (number) => (number === 0 ? undefined : number % 2));
  expect([...groups]).toEqual([
    [1, [3, 5]],
    [0, [4, 6]],
  ]);
});
