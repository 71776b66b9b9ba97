import type { Part, Source } from '#shared/schema/document.ts';
import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { AuthorError } from '../record/author-error.ts';
import { exampleRecord } from '../record/example-record.ts';
import { kindOf } from './catalogue.ts';
import { compileRecords } from './compile.ts';

// Compiled in each test: what runs while a file is loaded belongs to no test, and mutation testing cannot see which one notices.
const record = exampleRecord();
const documents = () => compileRecords(record);
const text = (path: string) => JSON.stringify(documents().get(path));

describe('the compiled API', () => {
  test('is the same byte for byte for the same content', () => {
    expect(JSON.stringify([...compileRecords(exampleRecord())])).toBe(JSON.stringify([...documents()]));
  });

  test('satisfies the schema of every address', () => {
    for (const [path, document] of documents()) {
      if (/^(?:schema\/|dump|openapi|index)/.test(path)) continue;
      const kind = kindOf(path);
      expect(kind, path).toBeDefined();
      if (kind) expect(z.safeParse(kind.schema as z.ZodMiniType, document).error, path).toBeUndefined();
    }
  });

  test('sets each moment of a timeline in its place: by words in the story, by date, topic and landmark in the production', () => {
    const told = 'en: E, ko: 한, sources: [paper], confidence: corroborated';
    const changed = exampleRecord({
      'timeline.yaml': () =>
        `story: [{ id: a, from: s1e1, when: { en: Dawn, ko: 새벽 }, ${told} }]
production: [{ id: b, date: "2024", topic: release, landmark: { title: { en: Launch, ko: 진수 }, plate: launch }, ${told} }, { id: c, date: "2025", topic: music, ${told} }]`,
    });
    const compiled = compileRecords(changed);
    expect(compiled.get('en/timelines/story/reveals.json')).toMatchObject({ moments: [{ id: 'a', when: 'Dawn' }] });
    const { moments } = compiled.get('ko/timelines/production.json') as { moments: object[] };
    expect(moments).toMatchObject([
      { id: 'b', topic: 'release', landmark: { title: '진수', plate: 'launch' } },
      { id: 'c', topic: 'music' },
    ]);
    expect(moments[1]).not.toHaveProperty('landmark');
  });

  test('splits a record by gate: nothing shut is in a safe document', () => {
    expect(text('en/characters/mara.json')).toContain('She keeps calm.');
    expect(text('en/characters/mara.json')).not.toContain('She lit the lamp.');
    expect(text('en/characters/mara/reveals.json')).toContain('She lit the lamp.');
    expect(documents().get('en/characters/mara.json')).toMatchObject({
      sealed: expect.arrayContaining([{ section: 'about', from: 's1e2' }]),
    });
  });

  test('leaves nothing but id and gate of a record that is itself gated', () => {
    expect(documents().get('ko/characters/tobin.json')).toMatchObject({
      id: 'tobin',
      from: 's1e2',
      sources: [],
      sealed: [],
    });
    expect(text('ko/characters/tobin.json')).not.toContain('토빈');
    expect(text('ko/characters.json')).not.toContain('tobin');
    expect(text('ko/characters/reveals.json')).toContain('토빈매듭');
  });

  test('gates a relation by the later of its ends, and reads it from both', () => {
    expect(text('en/characters/mara.json')).not.toContain('tobin');
    expect(documents().get('en/characters/mara/reveals.json')).toMatchObject({
      relations: [{ kind: 'mentor-of', from: 's1e2', to: { id: 'tobin' } }],
    });
    expect(documents().get('en/characters/tobin/reveals.json')).toMatchObject({
      relations: [{ kind: 'student-of', from: 's1e2', to: { id: 'mara' } }],
    });
  });

  test('opens the title of an episode with the episode before', () => {
    expect(documents().get('en/episodes/s1e1.json')).toMatchObject({ titles: [{ text: 'Landfall' }] });
    expect(text('en/episodes/s1e2.json')).not.toContain('stowaway');
    expect(documents().get('en/episodes/s1e2/reveals.json')).toMatchObject({ titles: [{ from: 's1e1' }] });
    expect(documents().get('en/episodes/reveals.json')).toMatchObject({ titles: [{ id: 's1e2', from: 's1e1' }] });
  });

  test('shuts the plot of an episode even where the author left the gate out', () => {
    expect(text('en/episodes/s1e1.json')).not.toContain('ties up the ship');
    expect(documents().get('en/episodes/s1e1/reveals.json')).toMatchObject({ beats: [{ from: 's1e1' }] });
  });

  test('takes links out of texts', () => {
    expect(documents().get('en/episodes/s1e1/reveals.json')).toMatchObject({
      beats: [{ text: 'Mara ties up the ship.', links: [{ start: 0, end: 4, to: 'characters/mara' }] }],
    });
  });

  test('keeps a source out of the open bibliography while all that rests on it is shut, and its title longer', () => {
    expect(text('sources.json')).not.toContain('blog');
    expect(text('sources/reveals.json')).toContain('"titleFrom":"s1e2"');
  });

  test('says of each source how far it tells the plot, wherever it is named', () => {
    const told = (path: string) => {
      const { sources = [], items = [] } = documents().get(path) as { sources?: Source[]; items?: Source[] };
      return Object.fromEntries([...sources, ...items].map(({ id, tellsUpTo }) => [id, tellsUpTo]));
    };
    // The notes of making rest on the paper, which tells of episode 2 elsewhere.
    expect(told('en/notes/making.json')).toEqual({ paper: 's1e2' });
    expect(told('sources.json')).toEqual({ paper: 's1e2' });
    expect(told('ko/characters/mara/reveals.json')).toEqual({ blog: 's1e2' });
  });

  test('takes an author at their word that a source tells the plot to its end, and says nothing of one that tells none', () => {
    const about = (source: string) =>
      compileRecords(
        exampleRecord({
          'sources.yaml': (yaml) => `${yaml}plain: ${source}\n`,
          'terms/berth.yaml': (yaml) => yaml.replace('[paper]', '[plain]'),
        }),
      ).get('en/terms/berth.json');
    const plain = '{ site: A site, title: A page, date: null, lang: en }';
    expect(about(plain)).toMatchObject({ sources: [{ id: 'plain' }] });
    expect(JSON.stringify(about(plain))).not.toContain('tellsUpTo');
    expect(about(plain.replace(' }', ', spoilers: true }'))).toMatchObject({ sources: [{ tellsUpTo: 's1e2' }] });
  });

  test('lists exactly what an episode unlocks', () => {
    expect(documents().get('en/episodes/s1e2/unlocks.json')).toMatchObject({
      id: 's1e2',
      records: [{ to: 'characters/tobin', name: { en: 'Tobin Reefknot' } }],
      updated: expect.arrayContaining([
        {
          to: 'story',
          name: expect.anything(),
          text: expect.any(String),
          passages: [{ section: 'ending', id: 'end' }],
        },
        expect.objectContaining({ to: 'episodes/s1e2', passages: [{ section: 'beats', id: 'find' }] }),
        expect.objectContaining({ to: 'characters/mara' }),
      ]),
    });
  });

  test('joins people with the parts they play and the notes that name them', () => {
    expect(documents().get('en/people/ada.json')).toMatchObject({ plays: [{ id: 'mara' }], notes: [{ id: 'making' }] });
    expect(documents().get('en/people/ada.json')).toMatchObject({
      works: [{ id: 'tides', title: { ko: null }, year: 2020 }],
    });
  });

  test('names the parts of the cast in its list, each as soon as both the person and the character are known', () => {
    const parts = (changes: Parameters<typeof exampleRecord>[0]) => {
      const compiled = compileRecords(exampleRecord(changes));
      return ['en/people.json', 'en/people/reveals.json'].map((path) =>
        (compiled.get(path) as { parts: Part[] }).parts.map(({ id, from, plays }) => [id, from, plays.id, plays.from]),
      );
    };
    expect(parts({})).toEqual([[['ada', undefined, 'mara', undefined]], []]);
    // A safe person in the part of somebody who is still shut.
    expect(parts({ 'characters/tobin.yaml': (yaml) => `${yaml}playedBy: ada\n` })).toEqual([
      [['ada', undefined, 'mara', undefined]],
      [['ada', 's1e2', 'tobin', 's1e2']],
    ]);
    // And the other way round.
    expect(parts({ 'people/ada.yaml': (yaml) => `${yaml}from: s1e1\n` }).at(1)).toEqual([
      ['ada', 's1e1', 'mara', 's1e1'],
    ]);
  });

  test('refuses a record that is not whole', () => {
    const broken = exampleRecord({
      'characters/mara.yaml': (yaml) => yaml.replace('playedBy: ada', 'playedBy: nobody'),
    });
    expect(() => compileRecords(broken)).toThrow(AuthorError);
  });
});
