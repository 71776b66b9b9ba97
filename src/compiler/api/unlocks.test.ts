import { describe, expect, test } from 'vitest';
import { exampleRecord } from '../record/example-record.ts';
import type { Head } from '../statements/drawing-of.ts';
import { unlocksOf } from './unlocks.ts';

const records = exampleRecord();
const passage = { id: 'a', from: 's1e2', text: 'A text.' };
/** What episode 2 makes known of documents of which only the reveals are given, by their addresses. */
const unlocks = (reveals: Record<string, object>) =>
  unlocksOf(records, 's1e2', new Map(Object.entries(reveals).map(([to, part]) => [to, { reveals: part }])));

describe('what an episode makes known', () => {
  test('a record whose gate it is, by its name, and not once more by its passages', () => {
    expect(unlocks({ 'characters/tobin': { id: 'tobin', from: 's1e2', about: [passage], sources: [] } })).toEqual({
      id: 's1e2',
      records: [{ to: 'characters/tobin', name: { en: 'Tobin Reefknot', ko: '토빈매듭', other: [] } }],
      updated: [],
    });
  });

  test('every passage of another record that opens with it, with the section that it stands in', () => {
    expect(
      unlocks({
        'characters/mara': {
          id: 'mara',
          about: [passage, { ...passage, id: 'earlier', from: 's1e1' }, { ...passage, id: 'b' }],
          names: [{ ...passage, id: 'c' }],
        },
      }),
    ).toEqual({
      id: 's1e2',
      records: [],
      updated: [
        {
          to: 'characters/mara',
          name: { en: 'Mara Quayside', ko: '마라', other: [] },
          text: 'A text.',
          passages: [
            { section: 'about', id: 'a' },
            { section: 'about', id: 'b' },
            { section: 'names', id: 'c' },
          ],
        },
      ],
    });
  });

  test('a new page with its picture and first sentence, another with its picture and the first passage that is new', () => {
    const head = { id: 'mara', portrait: 'mara-drawn', line: { text: 'She keeps the harbour.' } };
    const document = { head: { ...head, portrait: 'mara-later' } };
    const other = unlocksOf(
      records,
      's1e2',
      new Map([
        ['characters/tobin', { reveals: { from: 's1e2', head: { ...head, id: 'tobin' } } }],
        ['characters/mara', { document, reveals: { about: [passage, { ...passage, id: 'b', text: 'More.' }] } }],
        ['people/ada', { reveals: { head: { ...head, id: 'ada' }, about: [passage] } }],
        ['story', { document: { head: { id: 'story' } }, reveals: { ending: [passage] } }],
      ]),
    );
    expect(other.records).toMatchObject([{ drawing: 'characters/mara-drawn', line: 'She keeps the harbour.' }]);
    expect(other.updated.map(({ to, drawing, text }) => [to, drawing, text])).toEqual([
      ['characters/mara', 'characters/mara-later', 'A text.'],
      ['people/ada', undefined, 'A text.'],
      ['story', undefined, 'A text.'],
    ]);
  });

  test('a page of the series with the plate of the episode, as it has no picture of its own', () => {
    const plated = { id: 's1e2', plate: 'ledge' };
    const { updated } = unlocksOf(
      records,
      's1e2',
      new Map<string, { document?: { head: Head }; reveals: object }>([
        ['episodes/s1e2', { document: { head: plated }, reveals: {} }],
        ['story', { reveals: { ending: [passage] } }],
        ['people/ada', { reveals: { about: [passage] } }],
      ]),
    );
    expect(updated.map(({ to, drawing }) => [to, drawing])).toEqual([
      ['story', 'episodes/ledge'],
      ['people/ada', undefined],
    ]);
  });

  test('nothing of a record that was known before and of which nothing opens', () => {
    expect(
      unlocks({
        'characters/mara': { id: 'mara', about: [{ ...passage, from: 's1e1' }] },
        'characters/tobin': { id: 'tobin', from: 's1e1', about: [] },
      }),
    ).toMatchObject({ records: [], updated: [] });
  });

  test('not what happens in the source works: an episode does not open it', () => {
    expect(unlocks({ 'notes/making': { id: 'making', about: [{ ...passage, medium: 'source-work' }] } })).toMatchObject(
      {
        updated: [],
      },
    );
  });

  test('no names of other records, no titles of sources, and no heads: these are not passages', () => {
    const { id, from } = passage;
    expect(
      unlocks({
        'characters/mara': {
          id: 'mara',
          head: { ...passage },
          notes: [{ id, from, name: { en: 'N', ko: null } }],
          sources: [passage],
        },
      }),
    ).toMatchObject({ updated: [] });
  });

  test('not the map of relations, which repeats what the pages of both characters tell', () => {
    expect(unlocks({ relationships: { id: 'relationships', edges: [passage] } })).toMatchObject({ updated: [] });
  });
});
