import { describe, expect, test } from 'vitest';
import { inFirstAndOthers } from '#shared/schema/in-each-language.ts';
import type { CharacterHead, Debut } from '#shared/schema/document.ts';
import { type Arrangement, arranged, arrangementIn, castOf, choicesIn } from './arrange-cast.ts';

const order = ['s1e1', 's1e2', 's1e3'];

function head(id: string, en: string, ko: string | null, rest: Partial<CharacterHead> = {}): CharacterHead {
  const line = { id: 'line', text: 'A line.', confidence: 'single-source' as const, sources: [] };
  return { id, name: { ...inFirstAndOthers('', null), en, ko, other: [] }, billing: 1, rank: 'Pilot', line, ...rest };
}

const deck = { department: { id: 'deck', name: 'On deck' } };
const ada = {
  playedBy: { id: 'ada', name: { ...inFirstAndOthers('', null), en: 'Ada Example', ko: '에이다', other: [] } },
};
const heads = [
  head('mara', 'Mara Quayside', '마라', { ...deck, ...ada }),
  head('tobin', 'Tobin Reefknot', '토빈매듭', deck),
  head('isle', 'Isle Lightman', '가온', ada),
  head('keeper', 'A keeper', null),
];
const debuts: Debut[] = [
  { id: 'tobin', from: 's1e1', episode: 's1e1' },
  { id: 'mara', from: 's1e2', episode: 's1e2' },
];
const cast = castOf(heads, debuts);
const usual = { lang: 'en' as const, order, inWords: (text: string) => text };
const ids = (arrangement: Arrangement, writing: Parameters<typeof arranged>[2] = usual, of = cast) =>
  arranged(of, arrangement, writing).map(({ id }) => id);

describe('the cast', () => {
  test('stands in the order of the list when nothing is asked for', () => {
    expect(ids({})).toEqual(['mara', 'tobin', 'isle', 'keeper']);
  });

  test('is narrowed by department, first appearance and actor, and by all at once', () => {
    expect(ids({ department: 'deck' })).toEqual(['mara', 'tobin']);
    expect(ids({ first: 's1e1' })).toEqual(['tobin']);
    expect(ids({ actor: 'ada' })).toEqual(['mara', 'isle']);
    expect(ids({ department: 'deck', actor: 'ada', first: 's1e2' })).toEqual(['mara']);
    expect(ids({ department: 'deck', first: 's1e3' })).toEqual([]);
  });

  test('is sorted by first appearance, those of whom none is known last, as they stood', () => {
    expect(ids({ sort: 'first' })).toEqual(['tobin', 'mara', 'isle', 'keeper']);
    expect(ids({ sort: 'first' }, usual, castOf(heads, []))).toEqual(['mara', 'tobin', 'isle', 'keeper']);
  });

  test('is sorted by name in either script, those without a name in it last', () => {
    expect(ids({ sort: 'name' })).toEqual(['keeper', 'isle', 'mara', 'tobin']);
    expect(ids({ sort: 'hangul' })).toEqual(['isle', 'mara', 'tobin', 'keeper']);
    expect(ids({ sort: 'hangul', department: 'deck' })).toEqual(['mara', 'tobin']);
  });

  test('is sorted by the form of names that the reader sees', () => {
    const inWords = (text: string) => text.replace('Isle Lightman', 'Zia Lightman');
    expect(ids({ sort: 'name' }, { ...usual, inWords })).toEqual(['keeper', 'mara', 'tobin', 'isle']);
    // Names in Hangul are no names in Latin letters: those of the record are.
    const inHangul = (text: string) => text.replace('Isle Lightman', '가온');
    expect(ids({ sort: 'name' }, { ...usual, inWords: inHangul })).toEqual(['keeper', 'isle', 'mara', 'tobin']);
  });

  test('offers what somebody in it answers to, episodes in their order, and nothing else', () => {
    const { departments, firsts, actors } = choicesIn(cast, order);
    expect([...departments]).toEqual([['deck', 'On deck']]);
    expect(firsts).toEqual(['s1e1', 's1e2']);
    expect([...actors.keys()]).toEqual(['ada']);
    // The first appearance of someone who stands on another page of the list.
    const others = castOf(heads, [...debuts, { id: 'elsewhere', episode: 's1e3' }]);
    expect(choicesIn(others, order).firsts).toEqual(['s1e1', 's1e2']);
    // An episode that the series does not know.
    expect(choicesIn(castOf(heads, [{ id: 'mara', episode: 's9e9' }]), order).firsts).toEqual([]);
  });
});

describe('an address', () => {
  const choices = choicesIn(cast, order);

  test('keeps how the cast is arranged', () => {
    expect(arrangementIn('?department=deck&first=s1e2&actor=ada&sort=hangul', choices)).toEqual({
      department: 'deck',
      first: 's1e2',
      actor: 'ada',
      sort: 'hangul',
    });
  });

  test('asks for nothing by what is unknown, or not known yet', () => {
    const nothing = { department: undefined, first: undefined, actor: undefined, sort: undefined };
    expect(arrangementIn('?department=attic&first=s1e3&actor=bo&sort=age', choices)).toEqual(nothing);
    expect(arrangementIn('', choices)).toEqual(nothing);
  });
});
