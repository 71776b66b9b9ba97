import { describe, expect, test } from 'vitest';
import { inEachLanguage } from '#shared/schema/in-each-language.ts';
import { exampleContext } from './example-context.ts';
import { lineOf, type Sourced, statementsIn } from './located.ts';

const { order } = exampleContext();
const sourced = { sources: ['paper'], confidence: 'corroborated' } as const;
const calm: Sourced = { id: 'calm', en: 'Calm.', ko: '침착하다.', ...sourced };
const inBoth = (en: string, ko: string) => ({ ...inEachLanguage(() => ''), en, ko });
const text = inBoth('Calm.', '침착하다.');

describe('the statements of a list', () => {
  test('are named by their places, and open with the later of their own gate and that of the list', () => {
    const statements = [...statementsIn(order, 'about', [calm, { ...calm, from: 's1e2' }], 's1e1')];
    expect(statements.map(({ id, field, from }) => [id, field, from])).toEqual([
      ['calm', 'about[0]', 's1e1'],
      ['calm', 'about[1]', 's1e2'],
    ]);
    expect([...statementsIn(order, 'about', [{ ...calm, from: 's1e1' }], 's1e2')]).toMatchObject([{ from: 's1e2' }]);
  });

  test('have their own texts, then what else is said of them, then their heading and their dispute', () => {
    const dispute = inBoth('Or not.', '아니거나.');
    const extra = inBoth('A title', '제목');
    const heading = inBoth('Over it', '그 위에');
    const textsOf = (item: Sourced) => [...statementsIn(order, 'about', [item], undefined, () => [extra])][0]?.texts;
    expect(textsOf({ ...calm, heading, dispute })).toEqual([text, extra, heading, dispute]);
    expect(textsOf(calm)).toEqual([text, extra]);
    expect(textsOf(sourced)).toEqual([extra]);
  });

  test('have no text of their own before it is there in each language', () => {
    for (const half of [{ en: 'Calm.' }, { ko: '침착하다.' }])
      expect([...statementsIn(order, 'about', [{ ...half, ...sourced }], undefined)][0]?.texts).toEqual([]);
  });

  test('are none where the list is left out', () => {
    expect([...statementsIn(order, 'about', undefined, 's1e1')]).toEqual([]);
  });
});

test('the line of a record is one statement, as late as the record', () => {
  expect([...lineOf(order, calm, 's1e2')]).toEqual([{ ...calm, field: 'line', from: 's1e2', texts: [text] }]);
});
