import { describe, expect, test } from 'vitest';
import { strand } from '#series/vocabulary.ts';
import { type ExampleFile, exampleRecord } from '../record/example-record.ts';
import { checkReferences } from './references.ts';

const findingsOf = (file: ExampleFile, from: string, to: string) =>
  checkReferences(exampleRecord({ [file]: (text: string) => text.replace(from, to) }));

describe('what records say of each other', () => {
  test('the example is whole', () => {
    expect(checkReferences(exampleRecord())).toEqual([]);
  });

  test('a dangling id names the id that was meant', () => {
    expect(findingsOf('characters/mara.yaml', 'playedBy: ada', 'playedBy: adda')).toEqual([
      {
        file: 'characters/mara.yaml',
        field: 'playedBy',
        expected: 'the id of an existing person',
        found: '"adda", which does not exist',
        hint: 'ada',
      },
    ]);
  });

  test('a source that the bibliography does not have', () => {
    expect(findingsOf('terms/berth.yaml', 'sources: [paper]', 'sources: [papers]')).toMatchObject([
      { file: 'terms/berth.yaml', field: 'line.sources[0]', hint: 'paper' },
    ]);
  });

  test('a gate of an episode that the series does not have', () => {
    expect(findingsOf('series.yaml', 'from: s1e2', 'from: s1e9')).toMatchObject([
      { file: 'series.yaml', field: 'ending[0].from', found: '"s1e9", which it does not list' },
    ]);
    expect(findingsOf('characters/tobin.yaml', 'appears: [s1e2]', 'appears: [s2e1]')).toMatchObject([
      { field: 'appears[0]' },
    ]);
  });

  test('seasons out of their order, and episodes out of theirs or in another season', () => {
    const seasons = (...written: string[]) =>
      findingsOf('series.yaml', '[{ number: 1, episodes: [s1e1, s1e2] }]', `[${written.join(', ')}]`)
        .filter(({ field }) => field.startsWith('seasons') && !field.includes('from'))
        .filter(({ expected }) => !expected.startsWith('the id'))
        .map(({ field, expected, found }) => [field, expected, found]);
    const first = '{ number: 1, episodes: [s1e1, s1e2] }';
    expect(seasons(first, '{ number: 2, episodes: [s2e1, s2e10] }')).toEqual([]);
    expect(seasons(first, '{ number: 1, episodes: [] }')).toEqual([['seasons[1].number', 'a number above 1', '1']]);
    expect(seasons('{ number: 0, episodes: [] }')).toEqual([['seasons[0].number', 'a number above 0', '0']]);
    for (const [episodes, at, above] of [
      ['s1e2, s1e1', 1, 2],
      ['s1e1, s1e1', 1, 1],
      ['s1e1, s2e2', 1, 1],
      ['s11e1, s1e2', 0, 0],
    ] as const)
      expect(seasons(`{ number: 1, episodes: [${episodes}] }`)).toEqual([
        [
          `seasons[0].episodes[${at}]`,
          `an episode of season 1 with a number above ${above}`,
          `"${episodes.split(', ')[at]}"`,
        ],
      ]);
  });

  test('an episode file whose number is not its name', () => {
    expect(findingsOf('episodes/s1e2.yaml', 'number: 2', 'number: 3')).toMatchObject([
      { file: 'episodes/s1e2.yaml', field: 'number' },
    ]);
  });

  test('a dispute that names no sides', () => {
    expect(findingsOf('terms/berth.yaml', 'single-source', 'disputed')).toMatchObject([{ field: 'line.dispute' }]);
  });

  test('a status without a date', () => {
    expect(findingsOf('notes/making.yaml', 'date: "2024-05"', 'status: reported')).toMatchObject([
      { field: 'about[0].date', expected: 'the date of what is reported' },
    ]);
  });

  test('an id used twice in a file', () => {
    expect(findingsOf('characters/mara.yaml', 'id: secret', 'id: calm')).toMatchObject([
      { field: 'about[1].id', found: '"calm", also at about[0]' },
    ]);
  });

  test('a link to a record that is known only later', () => {
    expect(
      findingsOf('characters/mara.yaml', 'en: She keeps calm.', 'en: "She keeps calm with [[characters/tobin|him]]."'),
    ).toMatchObject([{ field: 'about[0].en', hint: 'from: s1e2' }]);
  });

  test('a link that is not written as one', () => {
    expect(findingsOf('terms/berth.yaml', 'Where a ship ties up.', '"See [[berth]]."')).toMatchObject([
      { field: 'line.en', found: '[[berth]]' },
    ]);
  });

  test('the name of a gated character in an earlier text, in either language', () => {
    expect(findingsOf('series.yaml', 'A harbour at night.', 'Tobin Reefknot at night.')).toMatchObject([
      { field: 'premise[0].en', found: '"tobin reefknot"' },
    ]);
    expect(findingsOf('series.yaml', '밤의 항구.', '토빈매듭의 항구.')).toMatchObject([{ field: 'premise[0].ko' }]);
  });

  test('a name in an advisory', () => {
    expect(findingsOf('episodes/s1e1.yaml', 'Rough sea.', 'Mara Quayside is hurt.')).toMatchObject([
      { field: 'advisories[0].en', expected: 'a warning without any name' },
    ]);
  });

  test('a relation to oneself', () => {
    expect(findingsOf('characters/mara.yaml', 'to: tobin', 'to: mara')).toMatchObject([{ field: 'relations[0]' }]);
  });
});

/** All findings of the example with some of its files changed. */
const findings = (changes: Parameters<typeof exampleRecord>[0]) => checkReferences(exampleRecord(changes));
const line = 'sources: [paper], confidence: single-source';

describe('an id that does not exist is found wherever one can stand, with what was meant', () => {
  const noteWith = (field: string) => ({ 'notes/making.yaml': (yaml: string) => yaml.replace('people: [ada]', field) });
  const award = (person: string) =>
    `{ id: a${person.length}, date: "2025", ceremony: { en: C, ko: 시 }, prize: { en: P, ko: 상 }, result: won, ${person}${line} }`;

  test.each<[string, string, string, Parameters<typeof exampleRecord>[0]]>([
    [
      'department',
      'department in series.yaml',
      'night-shift',
      { 'characters/mara.yaml': (yaml) => yaml.replace('night-shift', 'nightshift') },
    ],
    [
      'relations[0].to',
      'character',
      'tobin',
      { 'characters/mara.yaml': (yaml) => yaml.replace('to: tobin', 'to: tobim') },
    ],
    ['works[0].work', 'work', 'tides', { 'people/ada.yaml': (yaml) => yaml.replace('work: tides', 'work: tide') }],
    [
      `${strand.section}[1].character`,
      'character',
      'mara',
      {
        'episodes/s1e1.yaml': (yaml) =>
          yaml.replace(
            'places: []',
            `places: []\n${strand.section}: [{ id: a, ${strand.subject}: { en: P, ko: 아무개 }, en: E, ko: 한, ${line} }, { id: b, ${strand.subject}: { en: P, ko: 아무개 }, character: marra, en: E, ko: 한, ${line} }]`,
          ),
      },
    ],
    [
      'terms[1]',
      'term',
      'berth',
      { 'episodes/s1e1.yaml': (yaml) => yaml.replace('terms: []', 'terms: [berth, birth]') },
    ],
    [
      'themes[0]',
      'theme in series.yaml',
      'night',
      {
        'series.yaml': (yaml) =>
          yaml.replace('themes: []', `themes: [{ id: night, title: { en: Night, ko: 밤 }, en: E, ko: 한, ${line} }]`),
        'episodes/s1e1.yaml': (yaml) => yaml.replace('themes: []', 'themes: [nigth]'),
      },
    ],
    ['people[0]', 'person', 'ada', noteWith('people: [adda]')],
    ['characters[0]', 'character', 'mara', { 'notes/making.yaml': (yaml) => yaml.replace('[mara]', '[maara]') }],
    ['terms[0]', 'term', 'berth', noteWith('terms: [berths]')],
    ['awards[1].person', 'person', 'ada', noteWith(`awards: [${award('')}, ${award('person: adda, ')}]`)],
  ])('%s: %s', (field, kind, hint, changes) => {
    expect(findings(changes)).toEqual([
      expect.objectContaining({ field, expected: `the id of an existing ${kind}`, hint }),
    ]);
    expect(findings(changes)[0]?.file).toBe(Object.keys(changes ?? {}).at(-1));
  });

  test('and nothing is missed where a person has no works at all', () => {
    expect(
      findingsOf('people/ada.yaml', 'works: [{ work: tides, sources: [paper], confidence: single-source }]', ''),
    ).toEqual([]);
  });

  test('without a guess where nothing is near', () => {
    const [finding] = findingsOf('characters/mara.yaml', 'playedBy: ada', 'playedBy: somebody-else');
    expect(finding).toStrictEqual({
      file: 'characters/mara.yaml',
      field: 'playedBy',
      expected: 'the id of an existing person',
      found: '"somebody-else", which does not exist',
    });
  });

  test('of a note that is to say where something can be found', () => {
    const link = (note: string) =>
      `elsewhere: [{ id: read, for: read, site: { en: A, ko: 가 }, what: { en: B, ko: 나 }, url: "https://a.example/", address: home, ${note}sources: [paper], confidence: single-source }]\nunknown: []`;
    expect(findingsOf('series.yaml', 'unknown: []', link('note: makin, '))).toEqual([
      {
        file: 'series.yaml',
        field: 'elsewhere[0].note',
        expected: 'the id of an existing note',
        found: '"makin", which does not exist',
        hint: 'making',
      },
    ]);
    for (const note of ['note: making, ', '']) expect(findingsOf('series.yaml', 'unknown: []', link(note))).toEqual([]);
  });

  test('of a source, and of what a text links to', () => {
    expect(findingsOf('terms/berth.yaml', '[paper]', '[paper, blogg]')).toEqual([
      {
        file: 'terms/berth.yaml',
        field: 'line.sources[1]',
        expected: 'the id of an existing source in sources.yaml',
        found: '"blogg", which does not exist',
        hint: 'blog',
      },
    ]);
    expect(findingsOf('terms/berth.yaml', '배를 대는 곳.', '"[[people/adda|에이다]]의 곳."')).toEqual([
      {
        file: 'terms/berth.yaml',
        field: 'line.ko',
        expected: 'the id of an existing record in people/',
        found: '"adda", which does not exist',
        hint: 'ada',
      },
    ]);
  });
});

describe('episodes', () => {
  test('that the series lists have a file', () => {
    expect(findingsOf('series.yaml', 'episodes: [s1e1, s1e2]', 'episodes: [s1e1, s1e2, s1e3]')).toEqual([
      {
        file: 'series.yaml',
        field: 'seasons[0].episodes[2]',
        expected: 'the id of an existing episode file',
        found: '"s1e3", which does not exist',
        hint: 's1e1',
      },
    ]);
  });

  test('that have a file are listed by the series', () => {
    expect(findingsOf('series.yaml', 'episodes: [s1e1, s1e2]', 'episodes: [s1e2]')).toContainEqual({
      file: 'episodes/s1e1.yaml',
      field: '',
      expected: 'an episode that series.yaml lists under its season',
      found: '"s1e1", which it does not list',
    });
  });

  test('bear the season and number of their file names', () => {
    const wrong = {
      file: 'episodes/s1e2.yaml',
      field: 'number',
      expected: 'season and number as in the file name s1e2',
    };
    expect(findingsOf('episodes/s1e2.yaml', 'number: 2', 'number: 3')).toEqual([
      { ...wrong, found: 'season 1, number 3' },
    ]);
    expect(findingsOf('episodes/s1e2.yaml', 'season: 1', 'season: 2')).toEqual([
      { ...wrong, found: 'season 2, number 2' },
    ]);
  });
});

describe('a gate that the series does not list is found wherever one can stand', () => {
  test.each<[ExampleFile, string, string, string]>([
    ['characters/tobin.yaml', 'from', 'from: s1e2', 'from: s9e9'],
    ['characters/tobin.yaml', 'appears[1]', 'appears: [s1e2]', 'appears: [s1e2, s9e9]'],
    ['characters/tobin.yaml', 'appears[10]', 'appears: [s1e2]', `appears: [${'s1e2, '.repeat(10)}s9e9]`],
    ['people/ada.yaml', 'from', 'billing', 'from: s9e9\nbilling'],
    ['episodes/s1e1.yaml', 'places[0].from', 'places: []', 'places: [{ from: s9e9, en: A quay, ko: 부두 }]'],
    ['notes/making.yaml', 'about[0].from', 'id: boat', 'id: boat, from: s9e9'],
    ['terms/berth.yaml', 'from', 'kind', 'from: s9e9\nkind'],
    ['series.yaml', 'ending[0].from', 'from: s1e2', 'from: s9e9'],
    [
      'timeline.yaml',
      'story[0].from',
      'story: []',
      `story: [{ id: a, from: s9e9, when: { en: W, ko: 때 }, en: E, ko: 한, ${line} }]`,
    ],
    ['sources.yaml', 'blog.titleFrom', 'titleFrom: s1e2', 'titleFrom: s9e9'],
  ])('%s, %s', (file, field, from, to) => {
    expect(findingsOf(file, from, to)).toContainEqual({
      file,
      field,
      expected: 'an episode that series.yaml lists: s1e1, s1e2',
      found: '"s9e9", which it does not list',
    });
  });

  test('and a word that only looks like one is left alone', () => {
    expect(
      findings({
        'sources.yaml': (yaml) => `${yaml}from-a-site: { site: From, title: from, date: null, lang: en }\n`,
        'series.yaml': (yaml) => yaml.replace('departments: [', 'departments: [{ id: from, en: from, ko: 부터 }, '),
      }),
    ).toEqual([]);
  });
});

describe('a statement', () => {
  test('that is disputed names both sides', () => {
    expect(findingsOf('terms/berth.yaml', 'single-source', 'disputed')).toEqual([
      {
        file: 'terms/berth.yaml',
        field: 'line.dispute',
        expected: 'both sides of the dispute, in en and ko',
        found: 'nothing',
      },
    ]);
    expect(findingsOf('terms/berth.yaml', 'single-source', 'disputed, dispute: { en: Two., ko: 둘. }')).toEqual([]);
  });

  test('with a status has a date', () => {
    expect(findingsOf('notes/making.yaml', 'date: "2024-05"', 'status: reported')).toEqual([
      { file: 'notes/making.yaml', field: 'about[0].date', expected: 'the date of what is reported', found: 'nothing' },
    ]);
    expect(findingsOf('notes/making.yaml', 'date: "2024-05"', 'date: "2024-05", status: reported')).toEqual([]);
  });

  test('has an id that nothing else in its file has, in whatever section; other files may have it', () => {
    const second = `names:\n  - { id: calm, en: A name., ko: 이름., ${line} }\nrelations`;
    expect(findingsOf('characters/mara.yaml', 'relations', second)).toEqual([
      {
        file: 'characters/mara.yaml',
        field: 'names[0].id',
        expected: 'an id used once in this file',
        found: '"calm", also at about[0]',
      },
    ]);
    expect(findingsOf('notes/making.yaml', 'id: boat', 'id: calm')).toEqual([]);
  });
});

describe('a link inside a text', () => {
  const him = '"She calms [[characters/tobin|him]]."';

  test('leads to nothing that is known later than the text, and says when each opens', () => {
    const early = {
      file: 'characters/mara.yaml',
      field: 'about[0].en',
      expected: 'no name that is known only from s1e2',
      hint: 'from: s1e2',
    };
    expect(findingsOf('characters/mara.yaml', 'She keeps calm.', him)).toEqual([
      { ...early, found: 'a link to characters/tobin in a text that opens before watching' },
    ]);
    expect(
      findingsOf('characters/mara.yaml', 'id: calm, en: She keeps calm.', `id: calm, from: s1e1, en: ${him}`),
    ).toEqual([{ ...early, found: 'a link to characters/tobin in a text that opens from s1e1' }]);
    expect(findingsOf('characters/mara.yaml', '침착하다.', '"[[characters/tobin|그]]와 침착하다."')).toMatchObject([
      { field: 'about[0].ko' },
    ]);
  });

  test('may lead to what is known with the text, and to any episode or note, whose pages are always safe', () => {
    expect(
      findingsOf('characters/mara.yaml', 'id: calm, en: She keeps calm.', `id: calm, from: s1e2, en: ${him}`),
    ).toEqual([]);
    for (const to of ['episodes/s1e2', 'notes/making', 'people/ada', 'terms/berth'])
      expect(findingsOf('characters/mara.yaml', 'She keeps calm.', `"[[${to}|Calm]]."`)).toEqual([]);
  });

  test('that leads nowhere does not hide the next', () => {
    expect(
      findingsOf('characters/mara.yaml', 'She keeps calm.', '"[[terms/berht|A berth]] for [[characters/tobin|him]]."'),
    ).toMatchObject([{ hint: 'berth' }, { hint: 'from: s1e2' }]);
  });

  test('is written as one', () => {
    expect(findingsOf('terms/berth.yaml', 'Where a ship ties up.', '"See [[berth]]."')).toEqual([
      {
        file: 'terms/berth.yaml',
        field: 'line.en',
        expected: 'a link of the form [[terms/some-term|some words]]',
        found: '[[berth]]',
      },
    ]);
  });

  test('a fault of our own is not passed off as one of the author', () => {
    const records = exampleRecord();
    const [start] = records.series.premise;
    if (start) start.en = 5 as never;
    expect(() => checkReferences(records)).toThrow('matchAll');
  });
});

describe('relations', () => {
  const relation = (to: string, kind: string) =>
    `relations:\n  - { to: ${to}, kind: ${kind}, en: A., ko: 가., sources: [blog], confidence: fan-account }`;
  const wrong = {
    file: 'characters/mara.yaml',
    expected: 'a relation to another character, each kind once',
  };

  test('lead to someone else', () => {
    expect(findingsOf('characters/mara.yaml', 'relations:', relation('mara', 'mentor-of'))).toEqual([
      { ...wrong, field: 'relations[0]', found: 'a relation to the same character' },
    ]);
  });

  test('stand once for each kind', () => {
    expect(findingsOf('characters/mara.yaml', 'relations:', relation('tobin', 'mentor-of'))).toEqual([
      { ...wrong, field: 'relations[1]', found: '"mentor-of" to "tobin" a second time' },
    ]);
    expect(findingsOf('characters/mara.yaml', 'relations:', relation('tobin', 'rival-of'))).toEqual([]);
  });
});
