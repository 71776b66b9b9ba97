import { expect, test } from 'vitest';
import type { Language } from '#series/languages.ts';
import type { ExampleFile } from '../record/example-record.ts';
import { parseInlineLinks } from '../record/inline-links.ts';
import { exampleContext } from './example-context.ts';
import { markTerms } from './mark-terms.ts';

type Changes = Partial<Record<ExampleFile, (text: string) => string>>;

const marksIn = (
  source: string,
  from?: string,
  { lang = 'en', changes = {} }: { lang?: Language; changes?: Changes } = {},
) => {
  const { text, links } = parseInlineLinks(source);
  return markTerms(exampleContext(changes, lang), text, links, from).map(
    ({ start, end, resource, id }) => `${text.slice(start, end)}=${resource}/${id}`,
  );
};
const named = (name: string) => (text: string) => text.replace(/name: \{.*\}/, `name: ${name}`);

test('the first use of a term is linked, in the words of the language', () => {
  expect(marksIn('A berth, and a berth.')).toEqual(['berth=terms/berth']);
  expect(marksIn('선석이 비었다.', undefined, { lang: 'ko' })).toEqual(['선석=terms/berth']);
  expect(marksIn('A berth.', undefined, { lang: 'ko' })).toEqual([]);
});

test('other words of a term count where they are of the same script', () => {
  const changes = { 'terms/berth.yaml': named('{ en: Berth, ko: 선석, other: [mooring, 정박지] }') };
  expect(marksIn('At the mooring.', undefined, { changes })).toEqual(['mooring=terms/berth']);
  expect(marksIn('정박지에서, mooring', undefined, { lang: 'ko', changes })).toEqual(['정박지=terms/berth']);
  expect(marksIn('mooring', undefined, { lang: 'ko', changes })).toEqual([]);
  expect(marksIn('정박지', undefined, { changes })).toEqual([]);
  const latin = { 'terms/berth.yaml': named('{ en: Berth, ko: null, other: [mooring] }') };
  expect(marksIn('A berth, a mooring', undefined, { lang: 'ko', changes: latin })).toEqual([]);
});

test('what the author linked stays, and is not linked again', () => {
  expect(marksIn('[[terms/berth|This place]] is a berth.')).toEqual(['This place=terms/berth']);
  expect(marksIn('A berth for [[characters/mara|Mara]].')).toEqual(['berth=terms/berth', 'Mara=characters/mara']);
  expect(marksIn('The [[notes/making|berth]] of it.')).toEqual(['berth=notes/making']);
  expect(marksIn('[[notes/berth|Of a]] berth.')).toEqual(['Of a=notes/berth', 'berth=terms/berth']);
});

test('nothing is linked within a name, nor the title after it', () => {
  const changes = {
    'characters/mara.yaml': named('{ en: Mara of the berth, ko: 선석 마라, other: [Berth Mara] }'),
    'works/tides.yaml': (text: string) => text.replace('en: Tides, ko: null', 'en: Tides of a berth, ko: 선석 물결'),
    'series.yaml': (text: string) => text.replace('항구의 불빛', '선석 불빛'),
  };
  for (const text of ['Mara of the berth calls.', 'Berth Mara calls.', 'In Tides of a berth.'])
    expect(marksIn(text, undefined, { changes })).toEqual([]);
  for (const text of ['선석 마라가 부른다.', '선석 물결에서', '선석 불빛은'])
    expect(marksIn(text, undefined, { lang: 'ko', changes })).toEqual([]);
  expect(marksIn('[[characters/mara|Mara]] berth master')).toEqual(['Mara=characters/mara']);
  expect(marksIn('Ada Example berth master')).toEqual([]);
  expect(marksIn('Ada Example, berth master')).toEqual(['berth=terms/berth']);
  expect(marksIn('[[notes/making|On the water]] berth')).toEqual(['On the water=notes/making', 'berth=terms/berth']);
});

test.each(['〈the berth〉', '《a berth》', '“berth”', '‘no berth’ here'])(
  'nothing is linked in what is quoted: %s',
  (text) => {
    expect(marksIn(text)).toEqual([]);
  },
);

test.each(['〈물결〉선석', '선석〈물결〉', '에이다,선석'])('beside a name a word is still one: %s', (text) => {
  expect(marksIn(text, undefined, { lang: 'ko' })).toEqual(['선석=terms/berth']);
});

test('a text links no term that is known later than the text', () => {
  const changes = { 'terms/berth.yaml': (text: string) => `${text}from: s1e2\n` };
  expect(marksIn('A berth.', undefined, { changes })).toEqual([]);
  expect(marksIn('A berth.', 's1e1', { changes })).toEqual([]);
  expect(marksIn('A berth.', 's1e2', { changes })).toEqual(['berth=terms/berth']);
});
