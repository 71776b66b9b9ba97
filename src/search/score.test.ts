import { expect, test } from 'vitest';
import { lackOf, noMatch, scoreOf, stepOf, tierOf } from './score.ts';
import * as tiers from './tiers.ts';

test('a score holds its tier and what it lacks, and no lack makes one of another tier', () => {
  expect([tierOf(scoreOf(tiers.role, 0.5)), lackOf(scoreOf(tiers.role, 0.5))]).toEqual([tiers.role, 0.5]);
  expect([tierOf(scoreOf(tiers.role)), lackOf(scoreOf(tiers.role))]).toEqual([tiers.role, 0]);
  expect([tierOf(scoreOf(tiers.role, 99)), lackOf(scoreOf(tiers.role, 99))]).toEqual([tiers.role, 15]);
  expect(scoreOf(tiers.inside, 99)).toBeLessThan(scoreOf(tiers.initials));
  expect(scoreOf(tiers.slip, 99)).toBeLessThan(noMatch);
});

test('what lacks about the same has one step', () => {
  expect(stepOf(scoreOf(tiers.close, 0.3))).toBe(stepOf(scoreOf(tiers.close, 0.35)) - 0);
  expect(stepOf(scoreOf(tiers.close, 0.1))).toBeLessThan(stepOf(scoreOf(tiers.close, 0.35)));
  expect(stepOf(scoreOf(tiers.close, 0.6)) - stepOf(scoreOf(tiers.close))).toBe(3);
});
