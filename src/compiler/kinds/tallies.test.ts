import { describe, expect, test } from 'vitest';
import { exampleContext } from '../statements/example-context.ts';
import { compiledKinds } from './compiled-kinds.ts';
import { talliesOf } from './tallies.ts';

const line = 'sources: [paper], confidence: single-source';
const award = (id: string, result: string, person = '') =>
  `{ id: ${id}, date: "2025", ceremony: { en: C, ko: 식 }, prize: { en: P, ko: 상 }, result: ${result}, ${person}${line} }`;
const week = (day: string, rank: number, views = '') => `{ week: "2025-01-${day}", rank: ${rank}, ${views}${line} }`;

const contextOf = (note: string, person = (yaml: string) => yaml) =>
  exampleContext({ 'notes/making.yaml': (yaml) => `${yaml}${note}`, 'people/ada.yaml': person });

describe('what the tables of a note come to', () => {
  test('is how many prizes were won, of all that it was nominated for', () => {
    const context = contextOf(`awards: [${award('a', 'nominated')}, ${award('b', 'won')}, ${award('c', 'won')}]`);
    expect(talliesOf(context)).toEqual([{ id: 'making', awards: { won: 2, nominated: 3 } }]);
  });

  test('is the highest place of its weeks, with the views of the first week there', () => {
    const weeks = [
      week('26', 2, 'views: 10, '),
      week('19', 1, 'views: 30, '),
      week('12', 1, 'views: 20, '),
      week('05', 3),
    ];
    expect(talliesOf(contextOf(`ranking: [${weeks.join(', ')}]`))).toEqual([
      { id: 'making', ranking: { best: 1, weeks: 4, views: 20 } },
    ]);
  });

  test('says nothing of a note without tables, and of an empty one', () => {
    expect(talliesOf(exampleContext())).toEqual([]);
    expect(talliesOf(contextOf('awards: []\nranking: []\n'))).toEqual([]);
  });

  test('counts no prize of somebody who is known later, not even among the nominations', () => {
    const late = (yaml: string) => `from: s1e2\n${yaml}`;
    const own = award('b', 'won', 'person: ada, ');
    expect(talliesOf(contextOf(`awards: [${award('a', 'nominated')}, ${own}]`))).toMatchObject([
      { awards: { won: 1, nominated: 2 } },
    ]);
    expect(talliesOf(contextOf(`awards: [${award('a', 'nominated')}, ${own}]`, late))).toMatchObject([
      { awards: { won: 0, nominated: 1 } },
    ]);
    expect(talliesOf(contextOf(`awards: [${own}]`, late))).toEqual([]);
  });

  test('stands in the order of the notes, beside the heads that are safe and not beside the others', () => {
    const context = contextOf(`awards: [${award('a', 'won')}]`);
    const { notes } = context.records;
    const making = notes.get('making')!;
    notes.set('second', { ...making, order: 3 });
    notes.set('first', { ...making, order: 0 });
    const { besideHeads } = compiledKinds.notes;
    expect(besideHeads(context, () => true).tallies.map(({ id }) => id)).toEqual(['first', 'making', 'second']);
    expect(besideHeads(context, ({ from }) => from !== undefined)).toEqual({ tallies: [] });
  });
});
