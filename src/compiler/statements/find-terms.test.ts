import { expect, test } from 'vitest';
import { termFinder } from './find-terms.ts';

const find = termFinder(
  new Map([
    ['Berth', 'berth'],
    ['Berth rights', 'rights'],
    ['GPS (global)', 'gps'],
    ['GPS', 'gps'],
    ['선석', 'berth'],
    ['선석권', 'rights'],
    ['배', 'ship'],
  ]),
);
const marked = (text: string) => {
  const found = find(text).map(({ start, end, id }) => `${text.slice(start, end)}=${id}`);
  return found.join(' ');
};

test.each([
  ['A berth is free.', 'berth=berth'],
  ['Berth or no berth', 'Berth=berth berth=berth'],
  ['two berths, three', 'berths=berth'],
  ['the berth rights of ships', 'berth rights=rights'],
  ['by GPS (global) or GPS.', 'GPS (global)=gps GPS=gps'],
  ['선석은 비었다.', '선석=berth'],
  ['선석들이라고 한다', '선석=berth'],
  ['선석권을 산다', '선석권=rights'],
  ['배가 선석에', '배=ship 선석=berth'],
])('%s: %s', (text, expected) => {
  expect(marked(text)).toBe(expected);
});

test.each(['a Berth Handbook', 'unberth', 'berthing', 'berth-side', 'half-berth', 'BERTH', '새선석이', '선석하다', ''])(
  '%s holds no term',
  (text) => {
    expect(marked(text)).toBe('');
  },
);

test('without words nothing is found', () => {
  expect(termFinder(new Map())('berth')).toEqual([]);
});

test('of a thousand terms that begin alike each is found, and the longest at its place', () => {
  const many = Array.from({ length: 1000 }, (_, place) => [`Berth ${place}`, `${place}`] as const);
  const found = termFinder(new Map([...many, ['Berth', 'any']]))('Berth 7, berth 77 and berth 777 of all berths');
  expect(found.map(({ id }) => id)).toEqual(['7', '77', '777', 'any']);
});
