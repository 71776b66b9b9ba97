import { expect, test } from 'vitest';
import { comparedIn, comparing } from './compared-address.ts';

test('an address names two, each once and in its place', () => {
  expect(comparedIn('?with=mara,tobin')).toEqual(['mara', 'tobin']);
  expect(comparedIn('?with=mara%2Ctobin,isle')).toEqual(['mara', 'tobin']);
  expect(comparedIn('?with=,tobin')).toEqual(['', 'tobin']);
  expect(comparedIn('?with=mara,mara')).toEqual(['mara', '']);
  expect(comparedIn('')).toEqual(['', '']);
});

test('what is no id is asked for nowhere', () => {
  expect(comparedIn('?with=../secrets,Mara')).toEqual(['', '']);
  expect(comparedIn('?with=mara/reveals,tobin')).toEqual(['', 'tobin']);
});

test('an address keeps two, and what else it says', () => {
  expect(comparing('', ['mara', 'tobin'])).toBe('?with=mara,tobin');
  expect(comparing('?as-of=s1e2&with=isle', ['mara', 'tobin'])).toBe('?with=mara,tobin&as-of=s1e2');
  expect(comparing('?with=isle', ['mara', ''])).toBe('?with=mara');
  expect(comparing('?with=isle', ['', 'tobin'])).toBe('?with=,tobin');
  expect(comparing('?with=isle', ['', ''])).toBe('');
  expect(comparing('?as-of=s1e2', ['', ''])).toBe('?as-of=s1e2');
  expect(comparedIn(comparing('', ['', 'tobin']))).toEqual(['', 'tobin']);
});
