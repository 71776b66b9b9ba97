import { describe, expect, test } from 'vitest';
import { type ExampleFile, exampleRecord } from '../record/example-record.ts';
import type { RecordSet } from '../record/load.ts';
import { checkReferences } from './references.ts';

type Words = NonNullable<NonNullable<NonNullable<RecordSet['wording']>['en']>['words']>;
type Changes = Partial<Record<ExampleFile, (yaml: string) => string>>;

const findingsWith = (wording: RecordSet['wording'], changes: Changes = {}) =>
  checkReferences({ ...exampleRecord(changes), wording });

/** The berth of the example with another explanation, and a table of words for English and Korean. */
const findingsOf = (text: string, words: Words) =>
  findingsWith(
    { en: { words }, ko: { words } },
    {
      'terms/berth.yaml': (yaml) =>
        yaml.replace(/\p{Script=Hangul}/u.test(text) ? '배를 대는 곳.' : 'Where a ship ties up.', JSON.stringify(text)),
    },
  );
const word = (write: string, ...not: string[]): Words[number] => ({ write, not, why: 'one thing, one word' });

describe('a refused word', () => {
  test('is told with its place, what to write, and why', () => {
    expect(
      findingsOf('Where a ship moors in the evening, when the tide has turned.', [word('ties up', 'moors')]),
    ).toEqual([
      {
        file: 'terms/berth.yaml',
        field: 'line.en',
        expected: '“ties up” – one thing, one word',
        found: '“moors” in “Where a ship moors in the evening, when th…”',
        hint: 'ties up',
      },
    ]);
  });

  test('is found at each of its places, and each of several', () => {
    const findings = findingsOf('It moors, it berths, it moors.', [word('ties up', 'moors', 'berths')]);
    expect(findings.map(({ found }) => found)).toEqual([
      '“moors” in “It moors, it berths, it moors.”',
      '“moors” in “It moors, it berths, it moors.”',
      '“berths” in “It moors, it berths, it moors.”',
    ]);
    expect(
      findingsOf('Long before the evening it came in, and so it moors.', [word('ties up', 'moors')]),
    ).toMatchObject([{ found: '“moors” in “…g it came in, and so it moors.”' }]);
  });

  test.each(['rank: { en: Pilot', 'name: { en: Berth', 'title: { en: On the water'])('is found in “%s”', (place) => {
    const found =
      place
        .slice(place.indexOf('en: ') + 4)
        .split(' ')
        .at(-1) ?? '';
    expect(findingsWith({ en: { words: [word('x', found)] } })).not.toEqual([]);
  });

  test('of one language is a word like any other in the other', () => {
    const changes: Changes = { 'terms/berth.yaml': (yaml) => yaml.replace('배를 대는 곳.', 'dock.') };
    expect(findingsWith({ en: { words: [word('berth', 'dock')] } }, changes)).toEqual([]);
    expect(findingsWith({ ko: { words: [word('berth', 'dock')] } }, changes)).toHaveLength(1);
  });
});

describe('in Latin letters', () => {
  test.each([
    ['The Dock.', 'dock', 1],
    ['A docks is no word.', 'dock', 0],
    ['A drydock.', 'dock', 0],
    ['A dock’s gate.', 'dock', 1],
    ['Docks, docking, docked.', 'dock-', 3],
    ['A drydock.', 'dock-', 0],
    ['About 15 cm long.', '# cm', 1],
    ['About 15 cms long.', '# cm', 0],
    ['About cm.', '# cm', 0],
    ['What? (No.)', '(no.)', 1],
    ['It is no.', 'n.', 0],
    ['It costs 5.1%.', '#%', 1],
  ])('“%s” has “%s” %i times', (text, refused, times) => {
    expect(findingsOf(text, [word('x', refused)])).toHaveLength(times);
  });
});

describe('in Hangul', () => {
  test.each([
    ['항구에서 환영식이 열린다.', '환영식', 1],
    ['항구대환영식장이다.', '환영식', 1],
    ['그의 상사는 바쁘다.', '상사', 1],
    ['그의 상사에게만은 말한다.', '상사', 1],
    ['세상사는 모른다.', '상사', 0],
    ['상사병에 걸린다.', '상사', 0],
    ['상사병에 걸린다.', '상사-', 1],
    ['길이는 15 cm이다.', '# cm', 1],
    ['길이는 15cm이다.', '# cm', 0],
    ['1,190만 명이 봤다.', '#,#', 1],
  ])('“%s” has “%s” %i times', (text, refused, times) => {
    expect(findingsOf(text, [word('엑스', refused)])).toHaveLength(times);
  });
});

describe('a refused word is let through', () => {
  test('in a longer stretch that the table names, and nowhere else', () => {
    const words = [{ ...word('quay', 'dock'), except: ['dry dock'] }];
    expect(findingsOf('A dry dock.', words)).toEqual([]);
    expect(findingsOf('A dry dock, a dock.', words)).toHaveLength(1);
    expect(findingsOf('A dock by a dry dock, and a dry dock again.', words)).toHaveLength(1);
  });

  test('in names of people, characters and works, and of the series', () => {
    const words = [word('x', 'Quayside', 'Example', 'Tides', 'Lights')];
    expect(findingsOf('Mara Quayside, Ada Example, Tides and Harbour Lights.', words)).toEqual([]);
    expect(findingsOf('A quayside, an example, tides and lights.', words)).toHaveLength(4);
  });

  test('in addresses of links, which nobody reads', () => {
    expect(findingsOf('By [[characters/mara|her]].', [word('x', 'characters')])).toEqual([]);
    expect(findingsOf('By [[characters/mara|the woman]].', [word('x', 'woman')])).toHaveLength(1);
  });
});

describe('the table', () => {
  test('does not refuse what it asks for', () => {
    expect(findingsOf('A place.', [word('quay', 'dock'), word('dry dock', 'slipway')])).toEqual([
      {
        file: 'wording.yaml',
        field: 'en.words[1].write',
        expected: 'no word that the table refuses, as “dock”',
        found: '“dry dock”',
      },
      {
        file: 'wording.yaml',
        field: 'ko.words[1].write',
        expected: 'no word that the table refuses, as “dock”',
        found: '“dry dock”',
      },
    ]);
  });

  test('may be missing, as may a language or its words', () => {
    for (const wording of [undefined, {}, { en: {} }]) expect(findingsWith(wording)).toEqual([]);
  });
});
