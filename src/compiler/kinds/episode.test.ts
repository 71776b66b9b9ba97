import { describe, expect, test } from 'vitest';
import { strand } from '#series/vocabulary.ts';
import { isSafe } from '#shared/gate/is-open.ts';
import { exampleContext } from '../statements/example-context.ts';
import { episode } from './episode.ts';
import { partsOf, told } from './example-kind.ts';

const line = 'sources: [paper], confidence: single-source';
const full = {
  'series.yaml': (yaml: string) =>
    yaml.replace(
      'themes: []',
      `themes:
  - { id: night, title: { en: Night, ko: 밤 }, en: It is dark., ko: 어둡다., ${line} }
  - { id: sea, title: { en: Sea, ko: 바다 }, en: It is wet., ko: 젖는다., ${line} }`,
    ),
  'episodes/s1e1.yaml': (yaml: string) =>
    `${yaml
      .replace('text: Landfall,', 'text: Landfall, note: { en: A guess., ko: 짐작. },')
      .replace(
        'places: []',
        `${strand.section}:
  - { id: cut, ${strand.subject}: { en: A sailor, ko: 선원 }, character: mara, en: A deep cut., ko: 깊은 상처., ${line} }
  - { id: burn, from: s1e2, ${strand.subject}: { en: A cook, ko: 요리사 }, en: A burn., ko: 화상., ${line} }
places: []`,
      )
      .replace('places: []', 'places: [{ en: The quay, ko: 부두 }, { from: s1e2, en: The hold, ko: 선창 }]')
      .replace('terms: []', 'terms: [berth]')
      .replace('themes: []', 'themes: [sea]')}plate: s1e1
unknown:
  - { id: who, en: Who called., ko: 누가 불렀나., ${line} }
`,
  'characters/mara.yaml': (yaml: string) => yaml.replace('billing: 1', 'billing: 3'),
  'characters/tobin.yaml': (yaml: string) => yaml.replace('appears: [s1e2]', 'appears: [s1e1]'),
};

describe('an episode', () => {
  test('tells everyone its line and its advisories, its title to who has seen the one before, the rest to who has seen it', () => {
    expect(told(exampleContext(full), 'episodes', 's1e1')).toEqual([
      ['line', undefined, 'A ship comes in.'],
      ['advisories[0]', undefined, 'Rough sea.'],
      ['titles[0]', undefined, 'Landfall', 'A guess.'],
      ['beats[0]', 's1e1', '[[characters/mara|Mara]] ties up the ship.'],
      ['unknown[0]', 's1e1', 'Who called.'],
      [`${strand.section}[0]`, 's1e1', 'A deep cut.', 'A sailor'],
      [`${strand.section}[1]`, 's1e2', 'A burn.', 'A cook'],
    ]);
    expect(told(exampleContext(full), 'episodes', 's1e2')).toEqual([
      ['line', undefined, 'A quiet night.'],
      ['titles[0]', 's1e1', 'The stowaway'],
      ['beats[0]', 's1e2', 'Someone is aboard.'],
    ]);
  });

  test('checks a title in whatever language', () => {
    const [, , title] = [
      ...episode.statements('s1e1', exampleContext().records.episodes.get('s1e1')!, exampleContext()),
    ];
    expect(title?.texts).toEqual([{ en: 'Landfall', ko: 'Landfall' }]);
  });

  test('is served with all that its record says, shut as long as the episode', () => {
    const { head, sections, ...rest } = partsOf(exampleContext(full), 'episodes', 's1e1');
    expect(rest).toEqual({ id: 's1e1' });
    expect(head).toMatchObject({
      season: 1,
      number: 1,
      line: { id: 'line', text: 'A ship comes in.' },
      advisories: [{ id: 'advisory-1', text: 'Rough sea.', grade: 'mild' }],
      plate: 's1e1',
    });
    expect(head.line.from).toBeUndefined();
    expect(sections).toMatchObject({
      titles: [{ id: 'title-en', lang: 'en', text: 'Landfall', note: 'A guess.', sources: ['paper'] }],
      beats: [{ id: 'arrival', from: 's1e1' }],
      [strand.section]: [
        { id: 'cut', from: 's1e1', [strand.subject]: 'A sailor', character: { id: 'mara', from: 's1e1' } },
        { id: 'burn', from: 's1e2', [strand.subject]: 'A cook' },
      ],
      places: [
        { id: 'place-1', from: 's1e1', name: 'The quay' },
        { id: 'place-2', from: 's1e2', name: 'The hold' },
      ],
      terms: [{ id: 'berth', from: 's1e1' }],
      themes: [{ id: 'sea', from: 's1e1', name: { en: 'Sea', ko: '바다' } }],
      unknown: [{ id: 'who', from: 's1e1' }],
    });
    expect(sections[strand.section][1]?.character).toBeUndefined();
    expect(sections.themes).toHaveLength(1);
  });

  test('names who appears in it in the order of the cast, each known no earlier than they are', () => {
    const appears = (id: string) =>
      partsOf(exampleContext(full), 'episodes', id).sections.appears.map((ref) => [ref.id, ref.from]);
    expect(appears('s1e1')).toEqual([
      ['tobin', 's1e2'],
      ['mara', 's1e1'],
    ]);
    expect(appears('s1e2')).toEqual([['mara', 's1e2']]);
    const nowhere = { 'characters/mara.yaml': (yaml: string) => yaml.replace(/appears: .*\n/, '') };
    expect(partsOf(exampleContext(nowhere), 'episodes', 's1e1').sections.appears).toEqual([]);
  });

  test('has no keys for what it is without', () => {
    const { head, sections } = partsOf(exampleContext(), 'episodes', 's1e2');
    expect(JSON.stringify([head, sections.titles])).not.toMatch(/plate|note/);
    expect(sections.unknown).toEqual([]);
  });

  test('has its titles in the list, each on the side of its gate; one without any is left out', () => {
    const titles = (keep: Parameters<typeof episode.besideHeads>[1], changes = {}) =>
      episode
        .besideHeads(exampleContext(changes), keep)
        .titles.map(({ id, from, titles }) => [id, from, titles.length]);
    expect(titles(isSafe)).toEqual([['s1e1', undefined, 1]]);
    expect(titles((item) => !isSafe(item))).toEqual([['s1e2', 's1e1', 1]]);
    const untitled = { 'episodes/s1e2.yaml': (yaml: string) => yaml.replace(/titles: .*\n/, 'titles: []\n') };
    expect(titles(() => true, untitled)).toEqual([['s1e1', undefined, 1]]);
  });

  test('is written anew by the season and number of its file', () => {
    expect(episode.template('s12e34')).toMatch(/^season: 12\nnumber: 34\n/);
  });

  test('leads to the one after it, which is always safe, and the last to none', () => {
    const context = exampleContext({ 'episodes/s1e2.yaml': (yaml) => `${yaml}plate: s1e2\n` });
    expect(partsOf(context, 'episodes', 's1e1').sections.next).toEqual([
      { id: 's1e2', name: { en: 'Episode 2', ko: '2화', other: [] }, plate: 's1e2' },
    ]);
    expect(partsOf(context, 'episodes', 's1e2').sections.next).toEqual([]);
  });
});
