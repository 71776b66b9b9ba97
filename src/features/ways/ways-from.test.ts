import { describe, expect, test } from 'vitest';
import { platedTopics } from '#series/vocabulary.ts';
import { type Way, waysFromPage, waysFromRecord } from './ways-from.ts';

const ref = (id: string) => ({ id, name: { en: id, other: [] } });
const to = (id: string) => ({ to: ref(id) });
/** Only what a choice reads: everything else of a document is nothing to it. */
const document = (parts: object) => parts as never;
const short = (way: Way) => ('ref' in way ? `${way.page} ${way.ref.id}` : way.page);
const passage = (text: string, ...links: { start: number; end: number; to: string }[]) => ({ text, links });

describe('from a character', () => {
  const ways = (parts: object) =>
    waysFromRecord('characters', document({ id: 'a', relations: [], appears: [], notes: [], ...parts })).map(short);

  test('it goes to who has most relations with them, to the last episode that is open, and to a note', () => {
    expect(
      ways({
        relations: [to('x'), to('y'), to('y'), to('z'), to('z')],
        appears: [{ id: 's1e1' }, { id: 's1e2' }],
        notes: [ref('n')],
      }),
    ).toEqual(['character y', 'episode s1e2', 'note n']);
  });

  test('what is not open leaves its place to pages, never to the list of its own kind', () => {
    expect(ways({})).toEqual(['story', 'production', 'glossary']);
    expect(ways({ relations: [to('x')] })).toEqual(['character x', 'story', 'production']);
    expect(ways({ appears: [{ id: 's1e1' }], notes: [ref('n')] })).toEqual(['episode s1e1', 'note n', 'story']);
  });
});

test('two pages with the same notes do not lead to the same one, and a page always to one', () => {
  const notes = [ref('n'), ref('m')];
  const from = (id: string) =>
    waysFromRecord('characters', document({ id, relations: [], appears: [], notes })).map(short)[0];
  expect(from('a')).not.toBe(from('b'));
  expect(from('a')).toBe(from('a'));
});

test('from a person it goes to whom they play, and to the note that a first visit asks for', () => {
  const [asked = ''] = platedTopics;
  const ways = (plays: object[], notes: object[]) => waysFromRecord('people', document({ plays, notes })).map(short);
  expect(ways([ref('x'), ref('y')], [ref('n'), ref(asked)])).toEqual(['character x', `note ${asked}`]);
  expect(ways([], [ref('n')])).toEqual(['note n', 'story']);
});

test('from an episode it goes to the next, to someone and to a term of it, as far as they are open', () => {
  const ways = (parts: object) =>
    waysFromRecord('episodes', document({ id: 's1e1', next: [], appears: [], terms: [], ...parts })).map(short);
  expect(ways({ next: [ref('s1e2')], appears: [ref('x')], terms: [ref('t')] })).toEqual([
    'episode s1e2',
    'character x',
    'term t',
  ]);
  expect(ways({ next: [ref('s1e2')] })).toEqual(['episode s1e2', 'characters', 'production']);
  expect(ways({})).toEqual(['characters', 'production', 'glossary']);
});

test('from a note it goes to the next, to a character or else a term of it, and to a person', () => {
  const ways = (parts: object) =>
    waysFromRecord('notes', document({ id: 'n', next: [], people: [], characters: [], terms: [], ...parts })).map(
      short,
    );
  const people = [ref('p')];
  const terms = [ref('t')];
  expect(ways({ next: [ref('m')], people, characters: [ref('x')], terms })).toEqual([
    'note m',
    'character x',
    'person p',
  ]);
  expect(ways({ people, terms })).toEqual(['term t', 'person p', 'story']);
});

describe('from a term', () => {
  const ways = (parts: object) =>
    waysFromRecord('terms', document({ id: 't', about: [], inShow: [], episodes: [], notes: [], ...parts }));

  test('it goes to the last episode that is open, to a note, and to the first term that explains it, as the text writes it', () => {
    const all = ways({
      head: { line: passage('By one.', { start: 3, end: 6, to: 'people/p' }) },
      about: [passage('A new word.', { start: 2, end: 10, to: 'terms/word' })],
      inShow: [passage('Later.', { start: 0, end: 5, to: 'terms/later' })],
      episodes: [{ id: 's1e1' }, { id: 's1e3' }],
      notes: [ref('n')],
    });
    expect(all.map(short)).toEqual(['episode s1e3', 'note n', 'term word']);
    expect(all.at(-1)).toEqual({ page: 'term', ref: { id: 'word', word: 'new word' } });
  });

  test('that is shut, it goes to what is not', () => {
    expect(ways({}).map(short)).toEqual(['story', 'characters', 'production']);
  });
});

test('no page leads to itself, nor twice to another', () => {
  for (const [page, ways = []] of Object.entries(waysFromPage)) {
    expect(ways).not.toContain(page);
    expect(new Set(ways).size).toBe(ways.length);
  }
});
