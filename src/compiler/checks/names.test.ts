import { describe, expect, test } from 'vitest';
import { inFirstAndOthers } from '#shared/schema/in-each-language.ts';
import { type ExampleFile, exampleRecord } from '../record/example-record.ts';
import { checkReferences } from './references.ts';
import { spellingsOf } from './spellings.ts';

type Changes = Partial<Record<ExampleFile, (text: string) => string>>;

const findings = (changes: Changes) => checkReferences(exampleRecord(changes));
/** What is said of a text of the premise, which is read before watching; Tobin is known from episode 2. */
const premise = (en: string, ko = '밤의 항구.', changes: Changes = {}) =>
  findings({
    'series.yaml': (yaml) => yaml.replace('A harbour at night.', `"${en}"`).replace('밤의 항구.', `"${ko}"`),
    ...changes,
  });
const also = (...spellings: string[]): Changes => ({
  'characters/tobin.yaml': (yaml) => yaml.replace('토빈매듭 }', `토빈매듭, other: [${spellings.join(', ')}] }`),
});
const inKorean = (name: string): Changes => ({
  'characters/tobin.yaml': (yaml) => yaml.replace('토빈매듭', name),
});

describe('the name of someone who is known only later', () => {
  test('is found with its place, its gate and what to write', () => {
    expect(premise('Here is Tobin Reefknot.')).toEqual([
      {
        file: 'series.yaml',
        field: 'premise[0].en',
        expected: 'no name that is known only from s1e2',
        found: '"tobin reefknot"',
        hint: 'from: s1e2',
      },
    ]);
  });

  test('is found in a person as in a character, and in every text of a statement', () => {
    const changes: Changes = {
      'people/ada.yaml': (yaml) =>
        yaml.replace('name: { en: Ada Example, ko: 에이다 }', 'from: s1e1\nname: { en: Ada Example, ko: 에이다 }'),
      'terms/berth.yaml': (yaml) =>
        yaml.replace('single-source', 'disputed, dispute: { en: Says Ada Example., ko: 에이다의 말. }'),
    };
    expect(findings(changes).filter(({ file }) => file === 'terms/berth.yaml')).toMatchObject([
      { field: 'line.en', found: '"ada example"', hint: 'from: s1e1' },
      { field: 'line.ko', found: '"에이다"', hint: 'from: s1e1' },
    ]);
  });

  test('may stand in a text that opens with it or later, and not in one that opens before', () => {
    const ending = (from: string) =>
      findings({
        'series.yaml': (yaml) => yaml.replace('from: s1e2, en: The lamp', `from: ${from}, en: Tobin Reefknot’s lamp`),
      });
    expect(ending('s1e2')).toEqual([]);
    expect(ending('s1e1')).toMatchObject([{ field: 'ending[0].en' }]);
  });

  test.each([
    'Tobin Reefknotted and Tobin Reefknot.',
    'Tobin Reefknot',
    'TOBIN REEFKNOT is here.',
    'This is Tobin Reefknot’s ship.',
    '(Tobin Reefknot)',
    'A ship: Tobin  Reefknot.',
    '[[characters/mara|Tobin Reefknot]] is here.',
    'Tobin [[characters/mara|Reefknot]] is here.',
  ])('is found wherever it stands: %s', (text) => {
    expect(premise(text)).toMatchObject([{ field: 'premise[0].en' }]);
  });

  test.each(['Tobin Reefknotted.', 'Atobin Reefknot.', 'Tobin Reefknot2.', 'Tobin Reefknoté.', 'Reefknot and Tobin.'])(
    'is not taken from other words: %s',
    (text) => {
      expect(premise(text)).toEqual([]);
    },
  );

  test('is found in every spelling that the record lists, in either language', () => {
    const spellings = also('Tobin R.', 'Mr Knot', 'トビン');
    expect(premise('It is Tobin R. now.', '밤.', spellings)).toMatchObject([{ found: '"tobin r."' }]);
    expect(premise('It is Mr Knot.', '밤.', spellings)).toMatchObject([{ found: '"mr knot"' }]);
    expect(premise('A night.', 'Mr Knot이 온다.', spellings)).toMatchObject([{ field: 'premise[0].ko' }]);
    expect(premise('A night.', 'Tobin Reefknot은 온다.')).toMatchObject([{ field: 'premise[0].ko' }]);
    expect(premise('The 토빈매듭 of the sea.')).toMatchObject([{ field: 'premise[0].en' }]);
    expect(premise('The トビンさん of the sea.', '밤.', spellings)).toMatchObject([{ found: '"トビン"' }]);
    expect(premise('It is Knot (Quay).', '밤.', also('Knot (Quay)'))).toMatchObject([{ found: '"knot (quay)"' }]);
    expect(premise('It is Tobin Rx.', '밤.', spellings)).toEqual([]);
  });

  test('is found once in a text, by the first spelling that is listed', () => {
    expect(premise('Tobin Reefknot, or Knot, or Knot.', '밤.', also('Knot'))).toMatchObject([
      { found: '"tobin reefknot"' },
    ]);
  });

  test('has no spelling in Korean where none could be sourced', () => {
    expect(premise('A night.', '빈 항구, null.', inKorean('null'))).toEqual([]);
  });

  test.each(['토빈매듭', '토빈매듭이 온다.', '선장토빈매듭의 배.', '토빈매듭호', '토빈매듭'.normalize('NFD')])(
    'is found in Korean with whatever is joined to it, where it is long enough to be no other word: %s',
    (text) => {
      expect(premise('A night.', text)).toMatchObject([{ field: 'premise[0].ko' }]);
    },
  );

  test.each([
    '토빈',
    '토빈이 온다.',
    '토빈은 산다.',
    '여기 토빈의 배.',
    '토빈에게서 온 말.',
    '토빈씨와 함께.',
    '“토빈”이라는 사람.',
  ])('is found in Korean with nothing but particles after it, where it is short: %s', (text) => {
    expect(premise('A night.', text, inKorean('토빈'))).toMatchObject([{ found: '"토빈"' }]);
  });

  test.each(['선토빈이 온다.', '토빈호가 온다.', '토 빈', 'A토빈'])(
    'is not taken from other Korean words: %s',
    (text) => {
      expect(premise('A night.', text, inKorean('토빈'))).toEqual([]);
    },
  );
});

test('the spellings of a name are all that its record lists, and no more', () => {
  expect(spellingsOf({ ...inFirstAndOthers('', null), en: 'Tobin Reefknot', ko: '토빈', other: ['Mr  Knot'] })).toEqual(
    ['tobin reefknot', '토빈', 'mr knot'],
  );
  expect(spellingsOf(inFirstAndOthers('Tobin', null))).toEqual(['tobin']);
});

describe('the title of a source', () => {
  const titled = (title: string, titleFrom = '') =>
    findings({
      'sources.yaml': (yaml) =>
        yaml.replace(
          'title: The lamp goes out, titleFrom: s1e2',
          `title: ${title}${titleFrom && `, titleFrom: ${titleFrom}`}`,
        ),
    });
  const at = { file: 'sources.yaml', expected: 'no name that is known only from s1e2', hint: 'titleFrom: s1e2' };

  test('names nobody who is known later than it opens, in any language', () => {
    const both = '{ en: On Tobin Reefknot, ko: 토빈매듭의 배 }';
    const found = [
      { ...at, field: 'blog.title.en', found: '"tobin reefknot"' },
      { ...at, field: 'blog.title.ko', found: '"토빈매듭"' },
    ];
    expect(titled(both)).toEqual(found);
    expect(titled(both, 's1e1')).toEqual(found);
    expect(titled(both, 's1e2')).toEqual([]);
    expect(titled('{ en: On the lamp, ko: 토빈매듭의 배 }')).toEqual(found.slice(1));
  });

  test('as published is held to the same', () => {
    expect(titled('The stowaway Tobin Reefknot')).toEqual([{ ...at, field: 'blog.title', found: '"tobin reefknot"' }]);
    expect(titled('Tobin Reefknotted')).toEqual([]);
  });

  test('may name whoever is known before watching', () => {
    expect(titled('{ en: Mara Quayside, ko: 마라 }')).toEqual([]);
  });
});

describe('an advisory', () => {
  const advisory = (en: string, ko = '거친 바다.') =>
    findings({ 'episodes/s1e1.yaml': (yaml) => yaml.replace('Rough sea.', en).replace('거친 바다.', ko) });

  test('names nobody, known or not', () => {
    const at = { file: 'episodes/s1e1.yaml', expected: 'a warning without any name' };
    expect(advisory('Mara Quayside is hurt.')).toEqual([
      { ...at, field: 'advisories[0].en', found: '"mara quayside"' },
    ]);
    expect(advisory('Ada Example is hurt.')).toEqual([{ ...at, field: 'advisories[0].en', found: '"ada example"' }]);
    expect(advisory('Rough sea.', '마라가 다친다.')).toEqual([{ ...at, field: 'advisories[0].ko', found: '"마라"' }]);
    expect(advisory('Rough sea.', '마라톤을 한다.')).toEqual([]);
  });

  test('of the series names nobody either', () => {
    const second = '{ grade: mild, en: Mara Quayside falls., ko: 바다., sources: [paper], confidence: single-source }';
    const first = second.replace('Mara Quayside', 'Somebody');
    expect(
      findings({ 'series.yaml': (yaml) => yaml.replace('advisories: []', `advisories: [${first}, ${second}]`) }),
    ).toEqual([
      {
        file: 'series.yaml',
        field: 'advisories[1].en',
        expected: 'a warning without any name',
        found: '"mara quayside"',
      },
    ]);
  });
});

test('the name of a gated term may stand in an earlier text: it is an ordinary word', () => {
  expect(
    checkReferences(
      exampleRecord({
        'terms/berth.yaml': (yaml) => `${yaml}from: s1e2\n`,
        'notes/making.yaml': (yaml) => yaml.replace('It was filmed at sea.', 'It was filmed at a berth.'),
      }),
    ),
  ).toEqual([]);
});
