import { describe, expect, test } from 'vitest';
import { isSafe } from '#shared/gate/is-open.ts';
import { exampleContext } from '../statements/example-context.ts';
import { partsOf, told } from './example-kind.ts';
import { person } from './person.ts';

const line = 'sources: [paper], confidence: single-source';
const full = (from = '') => ({
  'people/ada.yaml': (
    yaml: string,
  ) => `${from}${yaml.replace('work: tides,', 'work: tides, as: { en: A pilot, ko: 도선사 },')}
about:
  - { id: start, date: "2019", en: She began on stage., ko: 무대에서 시작했다., ${line} }
unknown:
  - { id: age, from: s1e1, en: Her age., ko: 나이., ${line} }
`,
  'notes/making.yaml': (yaml: string) => `${yaml}awards:
  - { id: best, date: "2025", ceremony: { en: Prizes, ko: 시상식 }, prize: { en: Best, ko: 최고 }, result: won, person: ada, ${line} }
  - { id: whole, date: "2025", ceremony: { en: Prizes, ko: 시상식 }, prize: { en: Series, ko: 작품 }, result: won, ${line} }
`,
});

describe('a person', () => {
  test('makes statements section by section, none earlier than the person', () => {
    expect(told(exampleContext(full()), 'people', 'ada')).toEqual([
      ['line', undefined, 'She plays Mara.'],
      ['about[0]', undefined, 'She began on stage.'],
      ['unknown[0]', 's1e1', 'Her age.'],
      ['works[0]', undefined, 'A pilot'],
    ]);
    const gated = told(exampleContext(full('from: s1e2\n')), 'people', 'ada');
    expect(gated.map(([, from]) => from)).toEqual(['s1e2', 's1e2', 's1e2', 's1e2']);
    expect(told(exampleContext(), 'people', 'ada').at(-1)).toEqual(['works[0]', undefined]);
  });

  test('is served with works, parts, awards and the notes that name it', () => {
    expect(partsOf(exampleContext(full()), 'people', 'ada')).toMatchObject({
      id: 'ada',
      head: {
        name: { en: 'Ada Example' },
        billing: 1,
        kind: 'actor',
        job: 'Actor',
        line: { id: 'line', text: 'She plays Mara.' },
      },
      sections: {
        about: [{ id: 'start', date: '2019' }],
        unknown: [{ id: 'age', from: 's1e1' }],
        works: [{ id: 'tides', title: { en: 'Tides' }, kind: 'film', year: 2020, as: 'A pilot', sources: ['paper'] }],
        plays: [{ id: 'mara' }],
        awards: [{ id: 'best', ceremony: 'Prizes', prize: 'Best' }],
        notes: [{ id: 'making' }],
      },
    });
  });

  test('that is gated shuts everything with it', () => {
    const { from, head, sections } = partsOf(exampleContext(full('from: s1e2\n')), 'people', 'ada');
    expect([from, head.line.from]).toEqual(['s1e2', 's1e2']);
    for (const items of Object.values(sections)) expect(items.map((item) => item.from)).toEqual(['s1e2']);
  });

  test('without works has none, and a work without a year no year', () => {
    const without = {
      'people/ada.yaml': (yaml: string) => yaml.replace(/works: .*\n/, ''),
      'works/tides.yaml': (yaml: string) => yaml.replace('2020', 'null'),
    };
    expect(partsOf(exampleContext(without), 'people', 'ada').sections.works).toEqual([]);
    const [work] = partsOf(exampleContext({ 'works/tides.yaml': without['works/tides.yaml'] }), 'people', 'ada')
      .sections.works;
    expect(JSON.stringify(work)).not.toMatch(/"(?:year|as|from)"/);
  });

  test('plays only the parts that are their own, which the list names in the order of the cast, as far as they are safe', () => {
    const context = exampleContext({
      'characters/tobin.yaml': (yaml) => `${yaml.replace('billing: 2', 'billing: 0')}playedBy: ada\n`,
    });
    const ada = context.records.people.get('ada');
    if (ada) context.records.people.set('bo', ada);
    expect(partsOf(context, 'people', 'bo').sections.plays).toEqual([]);
    expect(person.besideHeads(context, () => true).parts.map(({ id, from, plays }) => [id, from, plays.id])).toEqual([
      ['ada', 's1e2', 'tobin'],
      ['ada', undefined, 'mara'],
    ]);
    expect(person.besideHeads(context, isSafe).parts.map(({ plays }) => plays.id)).toEqual(['mara']);
  });

  test('has the award of nobody else', () => {
    const context = exampleContext(full());
    const ada = context.records.people.get('ada');
    if (ada) context.records.people.set('bo', ada);
    expect(partsOf(context, 'people', 'bo').sections.awards).toEqual([]);
    expect(partsOf(exampleContext(), 'people', 'ada').sections.awards).toEqual([]);
  });

  test('keeps the id of a work that there is not', () => {
    const context = exampleContext();
    context.records.works.clear();
    expect(partsOf(context, 'people', 'ada').sections.works).toMatchObject([
      { title: { en: 'tides', ko: null }, kind: 'series' },
    ]);
  });
});
