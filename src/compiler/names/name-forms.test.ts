import { expect, test } from 'vitest';
import { exampleRecord } from '../record/example-record.ts';
import { nameFormsOf } from './name-forms.ts';

const ada = { to: 'people/ada', name: { en: 'Ada Example', ko: '에이다', other: [] } };

test('a person has their forms, a character only where the name sounds the same in both scripts', () => {
  const forms = nameFormsOf(exampleRecord());
  expect(forms).toEqual({ safe: { items: [ada] }, reveals: { items: [] } });
});

test('what is romanised is as gated as its name', () => {
  const named = (name: string) => (text: string) => text.replace(/name: \{.*\}/, `name: ${name}`);
  const forms = nameFormsOf(
    exampleRecord({
      'characters/mara.yaml': named('{ en: Choi Bok-nam, ko: 최복남 }'),
      'characters/tobin.yaml': named('{ en: Lee Jun, ko: 이준, other: [Yi Jun] }'),
    }),
  );
  const mara = { to: 'characters/mara', name: { en: 'Choi Bok-nam', ko: '최복남', other: [] } };
  expect(forms.safe.items).toEqual([{ ...mara, romanised: 'Choe Bok-nam' }, ada]);
  expect(forms.reveals.items).toEqual([
    {
      to: 'characters/tobin',
      from: 's1e2',
      name: { en: 'Lee Jun', ko: '이준', other: ['Yi Jun'] },
      romanised: 'I Jun',
    },
  ]);
});

test('a name in one script alone, and the name of a company, have no other form', () => {
  const changed = (change: (text: string) => string) =>
    nameFormsOf(exampleRecord({ 'people/ada.yaml': change })).safe.items;
  expect(changed((text) => text.replace('ko: 에이다', 'ko: null'))).toEqual([]);
  expect(changed((text) => text.replace('kind: actor', 'kind: company'))).toEqual([]);
});

test('a term is a word, however it sounds', () => {
  const record = exampleRecord({
    'terms/berth.yaml': (text) => text.replace('en: Berth, ko: 선석', 'en: Ha Jun, ko: 하준'),
  });
  expect(nameFormsOf(record).safe.items).toEqual([ada]);
});
