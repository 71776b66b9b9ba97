import { describe, expect, test } from 'vitest';
import { character, episode, item, note, passage, ref, relation } from './example-characters.ts';
import {
  bondsOf,
  episodesOfBoth,
  itemsWithBoth,
  notesOnBoth,
  scenesOf,
  subjectsIn,
  termsOfBoth,
  thirdsOf,
} from './what-they-share.ts';

const mara = character('mara', 'Mara Quayside', {
  about: [passage('boat', 'She owns a boat.', 'terms/berth'), passage('met', 'She met Tobin Reefknot.')],
  relations: [
    relation('mara-mentor-of-tobin', 'mentor-of', 'tobin', 'She takes Tobin Reefknot in.'),
    relation('mara-rival-of-isle', 'rival-of', 'isle'),
    relation('isle-ally-of-mara', 'ally-of', 'isle'),
    relation('mara-ally-of-keeper', 'ally-of', 'keeper'),
  ],
  appears: [{ id: 's1e1' }, { id: 's1e2' }],
  notes: [ref('making'), ref('music')],
});
const tobin = character('tobin', 'Tobin Reefknot', {
  about: [passage('hid', 'He hid.', 'characters/mara', 'terms/berth', 'terms/knot')],
  unknown: [passage('age', 'His age.', 'terms/berth')],
  relations: [
    relation('mara-mentor-of-tobin', 'student-of', 'mara', 'She takes Tobin Reefknot in.'),
    relation('tobin-reports-to-isle', 'reports-to', 'isle'),
  ],
  appears: [{ id: 's1e2' }, { id: 's1e3' }],
  notes: [ref('music')],
});
const two = [mara, tobin] as const;
const nothing = { episodes: [], notes: [], subjects: [], cast: [] };

describe('two characters share', () => {
  test('what they are to each other, read from both ends', () => {
    expect(bondsOf(two).map(({ passage: { id }, kind, back }) => [id, kind, back])).toEqual([
      ['mara-mentor-of-tobin', 'mentor-of', 'student-of'],
    ]);
    expect(bondsOf([tobin, mara]).map(({ kind, back }) => [kind, back])).toEqual([['student-of', 'mentor-of']]);
    expect(bondsOf([mara, character('isle', 'Isle Lightman')])).toEqual([]);
  });

  test('those whom both are tied to, with everything that ties each', () => {
    expect(thirdsOf(two).map(({ to, ties }) => [to.id, ...ties.map((all) => all.map(({ id }) => id))])).toEqual([
      ['isle', ['mara-rival-of-isle', 'isle-ally-of-mara'], ['tobin-reports-to-isle']],
    ]);
  });

  test('episodes, notes and terms that are both’s', () => {
    expect(episodesOfBoth(two)).toEqual(['s1e2']);
    expect(notesOnBoth(two).map(({ id }) => id)).toEqual(['music']);
    expect(termsOfBoth(two)).toEqual(['berth']);
    const stranger = character('keeper', 'A keeper');
    expect([episodesOfBoth, notesOnBoth, termsOfBoth].map((of) => of([mara, stranger]))).toEqual([[], [], []]);
  });
});

describe('what an episode holds involves both', () => {
  const castaway = character('castaway', 'A castaway', {
    about: [passage('found', 'Mara Quayside finds him, and Tobin Reefknot rows.')],
  });
  const ids = (items: Parameters<typeof episode>[2], subjects = [castaway], pair: typeof two = two) =>
    itemsWithBoth(pair, { ...nothing, episodes: [episode('s1e2', [], items)], subjects }, 'en').map(
      ({ episode, item }) => `${episode} ${item.id}`,
    );

  test('when it names them, or whom it is about does', () => {
    expect(
      ids([
        item('named', 'Mara Quayside and Tobin Reefknot pull him out.', 'A swimmer'),
        item('one', 'Mara Quayside pulls him out.', 'A swimmer'),
        item('title', 'Tobin Reefknot rows.', 'A guest of Mara Quayside'),
        item('page', 'He lives.', 'A castaway', 'castaway'),
        item('other', 'He lives.', 'Another', 'nobody'),
      ]),
    ).toEqual(['s1e2 named', 's1e2 title', 's1e2 page']);
    expect(ids([item('page', 'He lives.', 'A castaway', 'castaway')], [])).toEqual([]);
  });

  test('when one of them is whom it is about', () => {
    // Her own page names him.
    expect(ids([item('own', 'She lives.', 'A pilot', 'mara')], [])).toEqual(['s1e2 own']);
    expect(ids([item('own', 'She lives.', 'A pilot', 'mara')], [], [mara, character('isle', 'Isle Lightman')])).toEqual(
      [],
    );
  });

  test('by what the page of the episode calls them', () => {
    const called = { ...passage('arrival', 'Mara ties up.'), links: [{ start: 0, end: 4, to: 'characters/mara' }] };
    const items = [item('short', 'Mara and Tobin Reefknot pull him out.', 'A swimmer')];
    const found = (beats: Parameters<typeof episode>[1]) =>
      itemsWithBoth(two, { ...nothing, episodes: [episode('s1e2', beats, items)] }, 'en').length;
    expect([found([]), found([called])]).toEqual([0, 1]);
  });

  test('and those of whom it is have pages that are looked through, each once', () => {
    const all = [item('a', '', '', 'castaway'), item('b', '', ''), item('c', '', '', 'castaway')];
    expect(subjectsIn([episode('s1e1', [], all), episode('s1e2', [], [item('d', '', '', 'mara')])])).toEqual([
      'castaway',
      'mara',
    ]);
  });
});

describe('statements name both', () => {
  const both = 'Mara Quayside and Tobin Reefknot sail.';

  test('on their own pages where they name the other; what they are to each other is left out', () => {
    expect(scenesOf(two, nothing, 'en').map(({ to, passages }) => [to, ...passages.map(({ id }) => id)])).toEqual([
      ['characters/mara', 'met'],
      ['characters/tobin', 'hid'],
    ]);
  });

  test('in episodes, on the pages of those whom these tell of, and in notes, page by page', () => {
    const around = {
      ...nothing,
      episodes: [
        episode('s1e1', [passage('one', 'Mara Quayside sails.')]),
        episode('s1e2', [passage('find', both), passage('alone', 'Tobin Reefknot rows.'), passage('again', both)]),
      ],
      notes: [note('music', [passage('song', both)]), note('making', [passage('sea', 'At sea.')])],
      // Their own pages stand there already.
      subjects: [character('castaway', 'A castaway', { about: [passage('found', both)] }), mara],
    };
    expect(scenesOf(two, around, 'en').map(({ to, passages }) => [to, ...passages.map(({ id }) => id)])).toEqual([
      ['characters/mara', 'met'],
      ['characters/tobin', 'hid'],
      ['episodes/s1e2', 'find', 'again'],
      ['characters/castaway', 'found'],
      ['notes/music', 'song'],
    ]);
  });

  test('by a word of their names that is theirs alone; in notes it may be that of an actor', () => {
    const short = passage('short', 'Mara and Tobin sail.');
    const around = {
      ...nothing,
      cast: [mara.head, tobin.head],
      episodes: [episode('s1e2', [short])],
      notes: [note('music', [short])],
    };
    expect(scenesOf(two, around, 'en').map(({ to }) => to)).toContain('episodes/s1e2');
    expect(scenesOf(two, around, 'en').map(({ to }) => to)).not.toContain('notes/music');
  });

  test('nowhere, of two who have nothing to do with each other', () => {
    expect(scenesOf([mara, character('isle', 'Isle Lightman')], nothing, 'en')).toEqual([]);
  });
});
