import { expect, test } from 'vitest';
import { inEachLanguage } from '#shared/schema/in-each-language.ts';
import { outletOf, outletsOf } from './outlets.ts';

test.each([
  ['The Paper', 'The Paper'],
  ['The Paper via A Portal', 'The Paper'],
  ['The Paper (summary on A Portal)', 'The Paper'],
  ['The Paper (English) via A Portal (mirror)', 'The Paper'],
  ['The Paper (monthly), May, p. 3', 'The Paper (monthly), May, p. 3'],
  ['(no name)', '(no name)'],
  ['Viaduct News', 'Viaduct News'],
])('the outlet of “%s” is %s', (site, outlet) => {
  expect(outletOf({ site })).toBe(outlet);
});

test('an outlet goes by its name in the first language', () => {
  expect(outletOf({ site: { ...inEachLanguage(() => '신문(포털 게재)'), en: 'The Paper via A Portal' } })).toBe(
    'The Paper',
  );
});

test('what the record says itself goes before the rule', () => {
  expect(outletOf({ site: 'Some platform (lamplighter)', outlet: 'lamplighter' })).toBe('lamplighter');
});

test('outlets are told apart by letters and digits alone, each once, in their order', () => {
  const source = (site: string) => ({ site, title: 'T', date: null, lang: 'en' });
  const sources = {
    a: source('K Star'),
    b: source('Harbour 24'),
    c: source('KStar via Harbour 24'),
    d: source('항구 일보'),
  };
  expect(outletsOf(['a', 'b', 'c', 'd', 'missing'], sources)).toEqual(['K Star', 'Harbour 24', '항구 일보']);
});
