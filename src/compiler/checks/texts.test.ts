import { expect, test } from 'vitest';
import { exampleRecord } from '../record/example-record.ts';
import { textsOf } from './texts.ts';

const all = [...textsOf(exampleRecord())];
const at = (file: string, field: string) => all.find((text) => text.file === file && text.field === field);

test.each([
  ['characters/mara.yaml', 'about[0].ko', '침착하다.'],
  ['characters/mara.yaml', 'rank.en', 'Pilot'],
  ['notes/making.yaml', 'title.en', 'On the water'],
  ['terms/berth.yaml', 'name.ko', '선석'],
  ['series.yaml', 'premise[0].en', 'A harbour at night.'],
  ['series.yaml', 'departments[0].ko', '야간조'],
  ['series.yaml', 'notice.en', 'A fan project.'],
])('%s, %s is a text', (file, field, text) => {
  expect(at(file, field)).toEqual({ file, field, lang: field.slice(-2), text });
});

test('of a text with links the words are read, and no address', () => {
  expect(at('episodes/s1e1.yaml', 'beats[0].ko')?.text).toBe('마라가 배를 묶는다.');
});

test('what has its name from elsewhere is no text: people, characters, works, sources, the series', () => {
  expect(at('characters/mara.yaml', 'name.en')).toBeUndefined();
  expect(at('people/ada.yaml', 'name.ko')).toBeUndefined();
  expect(at('series.yaml', 'title.en')).toBeUndefined();
  expect(all.filter(({ file }) => /works|sources/.test(file))).toEqual([]);
});

test('the timelines are read', () => {
  const moment =
    'story: [{ id: a, when: { en: Dawn, ko: 새벽 }, en: E., ko: 한., sources: [paper], confidence: corroborated }]';
  const texts = [...textsOf(exampleRecord({ 'timeline.yaml': (yaml) => yaml.replace('story: []', moment) }))];
  expect(texts.filter(({ file }) => file === 'timeline.yaml').map(({ field }) => field)).toEqual([
    'story[0].when.en',
    'story[0].when.ko',
    'story[0].en',
    'story[0].ko',
  ]);
});
