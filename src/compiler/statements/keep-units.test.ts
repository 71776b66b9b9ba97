import { describe, expect, test } from 'vitest';
import { keepUnits } from './keep-units.ts';

/** With a sign in place of each space that does not break. */
const shown = (text: string) => keepUnits(text).replaceAll('\u00A0', '~');

describe('a number and its unit', () => {
  test.each([
    ['a cut of 15 cm, then', 'a cut of 15~cm, then'],
    ['a share of 30.5 % and', 'a share of 30.5~% and'],
    ['₩10 billion over 13 minutes', '₩10~billion over 13~minutes'],
    ['2 m deep', '2~m deep'],
    ['4년 차 과정', '4년~차 과정'],
    ['10억 원을 들여 1190만 명이', '10억~원을 들여 1190만~명이'],
    ['3 시간 만에', '3~시간 만에'],
  ])('stay together: %s', (text, kept) => {
    expect(shown(text)).toBe(kept);
  });

  test.each([
    'in 2024 millions watched',
    'episode 3 makes clear',
    'season 2 in',
    'cm 15',
    'five minutes',
    '제4회 시상식',
  ])('are not seen in: %s', (text) => {
    expect(keepUnits(text)).toBe(text);
  });

  test('are as long together as apart, so that links stay where they are', () => {
    const text = '15 cm and 30 %';
    expect(keepUnits(text)).toHaveLength(text.length);
    expect(keepUnits(text)).not.toBe(text);
  });
});
