import { expect, test } from 'vitest';
import type { Entry } from '#search/entry.ts';
import * as tiers from '#search/tiers.ts';
import { inEachLanguage } from '#shared/schema/in-each-language.ts';
import { entryOption, withReason } from './entry-option.ts';

const around = { lang: 'en' as const, entries: new Map(), lines: new Map() };
const guard: Entry = {
  id: 'characters/some-guard',
  kind: 'characters',
  weight: 1,
  names: [{ en: 'Oh Mina', ko: '오미나', other: ['Lantern'] }],
  roles: [{ ...inEachLanguage(() => 'Night guard'), ko: '야간 경비원' }],
  near: [],
  spellings: ['Oh Mina', '오미나', 'Lantern'],
};
const reason = (typed: string, tier: number) => {
  const { reason } = withReason(entryOption(guard, typed, around), guard, typed, { tier, lang: 'en' });
  return reason && { text: reason.text, marked: reason.marks.length > 0 };
};

test('what shows why it answers needs no reason', () => {
  expect(reason('mina', tiers.inside)).toBeUndefined();
  expect(reason('night', tiers.role)).toBeUndefined();
});

test('another of its names, or what is said of it in another language, is shown with what was typed marked', () => {
  expect(reason('lant', tiers.begins)).toEqual({ text: 'Lantern', marked: true });
  expect(reason('경비원', tiers.role)).toEqual({ text: '야간 경비원', marked: true });
});

test('what is like it, or belongs to another, is said in words; of what was typed on another keyboard nothing is', () => {
  for (const tier of [tiers.sound, tiers.close, tiers.slip])
    expect(reason('umeena', tier)).toEqual({ text: 'Similar sound or spelling', marked: false });
  expect(reason('umeena', tiers.near)).toEqual({ text: 'Related to another result', marked: false });
  expect(reason('dhalsk', tiers.layout)).toBeUndefined();
});
