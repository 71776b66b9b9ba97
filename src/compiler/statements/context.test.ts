import { describe, expect, test } from 'vitest';
import { inEachLanguage, inFirstAndOthers } from '#shared/schema/in-each-language.ts';
import { gateKey, nameOf, notesNaming, ownerName, passageOf, passagesOf, refOf, sourcedOf } from './context.ts';
import { exampleContext } from './example-context.ts';

const statement = {
  id: 'calm',
  ...inEachLanguage(() => ''),
  en: 'She keeps calm.',
  ko: '침착하다.',
  sources: ['paper'],
  confidence: 'corroborated' as const,
};

describe('a statement as it is served', () => {
  test('is its text in one language, with sources and confidence, and no keys for what it has not', () => {
    expect(passageOf(exampleContext(), statement, undefined)).toStrictEqual({
      id: 'calm',
      text: 'She keeps calm.',
      confidence: 'corroborated',
      sources: ['paper'],
    });
    expect(passageOf(exampleContext({}, 'ko'), statement, undefined)).toMatchObject({ text: '침착하다.' });
  });

  test('keeps its numbers with their units, in text and dispute', () => {
    const counted = { ...statement, en: 'It is 15 cm.', dispute: { ...inEachLanguage(() => ''), en: 'Or 10 %.' } };
    expect(passageOf(exampleContext(), counted, undefined)).toMatchObject({
      text: 'It is 15\u00A0cm.',
      dispute: 'Or 10\u00A0%.',
    });
  });

  test('keeps its date, its status and its source work, and its heading and its dispute in its language', () => {
    const full = {
      ...statement,
      medium: 'source-work' as const,
      date: '2024-05',
      status: 'reported' as const,
      heading: { ...inEachLanguage(() => ''), en: 'Calm', ko: '침착함' },
      dispute: { ...inEachLanguage(() => ''), en: 'Two sides.', ko: '두 의견.' },
    };
    const { dispute, ...rest } = full;
    expect(passageOf(exampleContext({}, 'ko'), full, undefined)).toMatchObject({
      medium: rest.medium,
      date: rest.date,
      status: rest.status,
      heading: '침착함',
      dispute: dispute.ko,
    });
    expect(sourcedOf(exampleContext(), full)).toStrictEqual({
      confidence: 'corroborated',
      sources: ['paper'],
      dispute: 'Two sides.',
    });
  });

  test('opens with the later of its own gate and that of what it belongs to', () => {
    const gate = (own: string | undefined, base: string | undefined) =>
      passageOf(exampleContext(), { ...statement, from: own }, base).from;
    expect(gate(undefined, undefined)).toBeUndefined();
    expect(gate('s1e1', undefined)).toBe('s1e1');
    expect(gate(undefined, 's1e2')).toBe('s1e2');
    expect(gate('s1e1', 's1e2')).toBe('s1e2');
    expect(gate('s1e2', 's1e1')).toBe('s1e2');
  });

  test('goes by the id that it is given only where it has none', () => {
    const { id, ...nameless } = statement;
    expect(passageOf(exampleContext(), statement, undefined, 'line').id).toBe(id);
    expect(passageOf(exampleContext(), nameless, undefined, 'line').id).toBe('line');
    expect(passageOf(exampleContext(), nameless, undefined).id).toBe('');
  });

  test('has its links beside its text, by address', () => {
    const linked = { ...statement, en: 'See the [[terms/berth|berth]].' };
    expect(passageOf(exampleContext(), linked, undefined)).toMatchObject({
      text: 'See the berth.',
      links: [{ start: 8, end: 13, to: 'terms/berth' }],
    });
  });

  test('stands in a list in the order of the record; a section that is left out is empty', () => {
    const second = { ...statement, id: 'second' };
    expect(passagesOf(exampleContext(), [statement, second], 's1e1').map(({ id, from }) => [id, from])).toEqual([
      ['calm', 's1e1'],
      ['second', 's1e1'],
    ]);
    expect(passagesOf(exampleContext(), undefined, 's1e1')).toEqual([]);
  });
});

test('a gate is a key only where there is one', () => {
  expect(gateKey(undefined)).toStrictEqual({});
  expect(gateKey('s1e1')).toStrictEqual({ from: 's1e1' });
});

test('a name is served with all its spellings', () => {
  expect(nameOf(inFirstAndOthers('A', null))).toStrictEqual({ en: 'A', ko: null, other: [] });
  expect(nameOf({ ...inFirstAndOthers('A', null), ko: '가', other: ['B'] })).toStrictEqual({
    en: 'A',
    ko: '가',
    other: ['B'],
  });
});

describe('a link to a record', () => {
  const drawn = { 'characters/mara.yaml': (yaml: string) => `${yaml}portrait: pilot\n` };

  test('bears its name, and a character its drawing', () => {
    const mara = { id: 'mara', name: { en: 'Mara Quayside', ko: '마라', other: [] } };
    expect(refOf(exampleContext(), 'characters', 'mara', undefined)).toStrictEqual(mara);
    expect(refOf(exampleContext(drawn), 'characters', 'mara', undefined)).toStrictEqual({ ...mara, portrait: 'pilot' });
  });

  test('is shut until the record is known and what it stands in is', () => {
    const gate = (id: string, base: string | undefined) => refOf(exampleContext(), 'characters', id, base).from;
    expect(gate('mara', undefined)).toBeUndefined();
    expect(gate('mara', 's1e1')).toBe('s1e1');
    expect(gate('tobin', undefined)).toBe('s1e2');
    expect(gate('tobin', 's1e1')).toBe('s1e2');
  });

  test('bears no drawing where it leads to somebody else of the same id', () => {
    const context = exampleContext(drawn);
    const ada = context.records.people.get('ada');
    if (ada) context.records.people.set('mara', ada);
    expect(refOf(context, 'people', 'mara', undefined)).toStrictEqual({
      id: 'mara',
      name: { en: 'Ada Example', ko: '에이다', other: [] },
    });
  });

  test('to a note has its title, and opens with what it stands in', () => {
    expect(refOf(exampleContext(), 'notes', 'making', 's1e1')).toStrictEqual({
      id: 'making',
      from: 's1e1',
      name: { en: 'On the water', ko: '물 위에서', other: [] },
    });
  });

  test('to nothing goes by the id', () => {
    for (const resource of ['characters', 'people', 'terms', 'notes'] as const)
      expect(refOf(exampleContext(), resource, 'nobody', undefined)).toStrictEqual({
        id: 'nobody',
        name: { en: 'nobody', ko: null, other: [] },
      });
  });
});

describe('the notes that name a record', () => {
  const naming = (field: 'characters' | 'people' | 'terms', id: string) => {
    const context = exampleContext();
    const making = context.records.notes.get('making');
    if (making) {
      context.records.notes.set('early', { ...making, order: 0, characters: ['mara', 'tobin'] });
      context.records.notes.set('silent', { ...making, order: 2, characters: undefined, people: [], terms: ['berth'] });
    }
    return notesNaming(context, field, id, 's1e1').map((ref) => [ref.id, ref.from]);
  };

  test('are those that list it in that field, in the order of the notes, behind its gate', () => {
    expect(naming('characters', 'mara')).toEqual([
      ['early', 's1e1'],
      ['making', 's1e1'],
    ]);
    expect(naming('characters', 'tobin')).toEqual([['early', 's1e1']]);
    expect(naming('terms', 'berth')).toEqual([['silent', 's1e1']]);
    expect(naming('people', 'mara')).toEqual([]);
  });
});

describe('the name of a document', () => {
  const name = (owner: string) => {
    const { en, ko, other } = ownerName(exampleContext().records, owner);
    expect(other).toEqual([]);
    return [en, ko];
  };

  test('is that of its record', () => {
    expect(name('characters/mara')).toEqual(['Mara Quayside', '마라']);
    expect(name('people/ada')).toEqual(['Ada Example', '에이다']);
    expect(name('terms/berth')).toEqual(['Berth', '선석']);
    expect(name('notes/making')).toEqual(['On the water', '물 위에서']);
  });

  test('is the number of an episode, never its title, which may tell', () => {
    expect(name('episodes/s1e2')).toEqual(['Episode 2', '2화']);
  });

  test('has its season too from the second one on', () => {
    const { records } = exampleContext();
    const first = records.episodes.get('s1e2');
    if (first) records.episodes.set('s2e1', { ...first, season: 2, number: 1 });
    expect(ownerName(records, 'episodes/s2e1')).toEqual({
      en: 'Voyage 2, episode 1',
      ko: '항해 2 1화',
      other: [],
    });
  });

  test('is what it is where it is no single record', () => {
    expect(name('story')).toEqual(['The story', '줄거리']);
    expect(name('timelines/story')).toEqual(['The story in order', '이야기 속 시간 순서']);
    expect(name('timelines/production')).toEqual(['The production by date', '날짜로 보는 제작 과정']);
  });

  test("is the series' own for what describes the series", () => {
    expect(name('series')).toEqual(['Harbour Lights', '항구의 불빛']);
  });

  test('is the id where there is no such record', () => {
    for (const resource of ['characters', 'people', 'terms', 'notes'])
      expect(name(`${resource}/nobody`)).toEqual(['nobody', null]);
    expect(name('episodes/s9e9')).toEqual(['Episode 0', '0화']);
    expect(name('terms')).toEqual(['', null]);
  });
});
