import { describe, expect, test } from 'vitest';
import { phaseOf } from '#series/phases.ts';
import { topics } from '#series/vocabulary.ts';
import { exampleContext } from '../statements/example-context.ts';
import { partsOf, told } from './example-kind.ts';

const line = 'sources: [paper], confidence: single-source';
const full = {
  'people/ada.yaml': (yaml: string) => `from: s1e1\n${yaml}`,
  'notes/making.yaml': (yaml: string) => `${yaml}plate: boat
terms: [berth]
unknown:
  - { id: cost, en: What it cost., ko: 비용., ${line} }
awards:
  - { id: best, date: "2025", ceremony: { en: Prizes, ko: 시상식 }, prize: { en: Best, ko: 최고 }, result: won, person: ada, ${line} }
  - { id: whole, date: "2025-02", ceremony: { en: Prizes, ko: 시상식 }, prize: { en: Series, ko: 작품 }, result: nominated, ${line} }
ranking:
  - { week: "2025-01-05", rank: 2, views: 10, hours: 20, ${line} }
  - { week: "2025-01-12", rank: 1, ${line} }
differences:
  - { id: lamp, from: s1e2, medium: source-work, aspect: { en: The lamp, ko: 등불 }, sourceWork: { en: Oil, ko: 기름 }, series: { en: Gas, ko: 가스 }, ${line} }
  - { id: boat-size, aspect: { en: The boat, ko: 배 }, sourceWork: { en: Small, ko: 작음 }, series: { en: Big, ko: 큼 }, ${line} }
places:
  - { id: pier, name: { en: North pier, ko: 북쪽 부두 }, en: Where ships tie up., ko: 배를 대는 곳., ${line} }
pieces:
  - { id: shanty, from: s1e2, name: { en: A shanty, ko: 뱃노래 }, en: Sung aboard., ko: 배에서 부른다., ${line} }
`,
};

describe('a note', () => {
  test('makes statements section by section, open to everyone unless they say otherwise', () => {
    expect(told(exampleContext(full), 'notes', 'making')).toEqual([
      ['line', undefined, 'It was filmed at sea.'],
      ['about[0]', undefined, 'A real boat was used.'],
      ['unknown[0]', undefined, 'What it cost.'],
      ['places[0]', undefined, 'Where ships tie up.', 'North pier'],
      ['pieces[0]', 's1e2', 'Sung aboard.', 'A shanty'],
      ['awards[0]', undefined, 'Prizes', 'Best'],
      ['awards[1]', undefined, 'Prizes', 'Series'],
      ['ranking[0]', undefined],
      ['ranking[1]', undefined],
      ['differences[0]', 's1e2', 'The lamp', 'Oil', 'Gas'],
      ['differences[1]', undefined, 'The boat', 'Small', 'Big'],
    ]);
  });

  test('is served with all that its record says', () => {
    const sourced = { confidence: 'single-source', sources: ['paper'] };
    const [views, hours] = ['views', 'hours'].map((id) => expect.objectContaining({ id, marks: expect.any(Array) }));
    expect(partsOf(exampleContext(full), 'notes', 'making')).toEqual({
      id: 'making',
      head: {
        topic: 'filming',
        title: 'On the water',
        order: 1,
        line: { id: 'line', text: 'It was filmed at sea.', confidence: 'corroborated', sources: ['paper'] },
        plate: 'boat',
      },
      sections: {
        about: [
          {
            id: 'boat',
            text: 'A real boat was used.',
            date: '2024-05',
            confidence: 'corroborated',
            sources: ['paper'],
          },
        ],
        unknown: [{ id: 'cost', text: 'What it cost.', ...sourced }],
        places: [{ id: 'pier', name: 'North pier', text: 'Where ships tie up.', ...sourced }],
        pieces: [{ id: 'shanty', from: 's1e2', name: 'A shanty', text: 'Sung aboard.', ...sourced }],
        elsewhere: [],
        awards: [
          {
            id: 'best',
            // As late as the one who won it.
            from: 's1e1',
            date: '2025',
            ceremony: 'Prizes',
            prize: 'Best',
            result: 'won',
            person: { id: 'ada', from: 's1e1', name: { en: 'Ada Example', ko: '에이다', other: [] } },
            ...sourced,
          },
          { id: 'whole', date: '2025-02', ceremony: 'Prizes', prize: 'Series', result: 'nominated', ...sourced },
        ],
        ranking: [
          { id: 'week-2025-01-05', week: '2025-01-05', rank: 2, views: 10, hours: 20, ...sourced },
          { id: 'week-2025-01-12', week: '2025-01-12', rank: 1, ...sourced },
        ],
        chart: [expect.objectContaining({ id: 'rank' }), views, hours],
        differences: [
          {
            id: 'lamp',
            from: 's1e2',
            medium: 'source-work',
            aspect: 'The lamp',
            sourceWork: 'Oil',
            series: 'Gas',
            ...sourced,
          },
          { id: 'boat-size', aspect: 'The boat', sourceWork: 'Small', series: 'Big', ...sourced },
        ],
        people: [{ id: 'ada', from: 's1e1', name: { en: 'Ada Example', ko: '에이다', other: [] } }],
        characters: [{ id: 'mara', name: { en: 'Mara Quayside', ko: '마라', other: [] } }],
        terms: [{ id: 'berth', name: { en: 'Berth', ko: '선석', other: [] } }],
        // There is no other.
        next: [],
      },
    });
  });

  test('leads to the one after it in its phase, then in the next, and from the last to the first', () => {
    const context = exampleContext(full);
    const { notes } = context.records;
    const making = notes.get('making');
    if (!making) throw new Error('the example has no note');
    const later = topics.findLast((topic) => phaseOf[topic] !== phaseOf[making.topic])!;
    notes.set('prizes', { ...making, topic: later, order: 2 });
    notes.set('music', { ...making, order: 4 });
    notes.set('crew', { ...making, order: 3 });
    const next = (id: string) => partsOf(context, 'notes', id).sections.next;
    expect(next('making')).toEqual([
      { id: 'crew', name: { en: 'On the water', ko: '물 위에서', other: [] }, plate: 'boat' },
    ]);
    expect(['crew', 'music', 'prizes'].flatMap((id) => next(id).map((ref) => ref.id))).toEqual([
      'music',
      'prizes',
      'making',
    ]);
  });

  test('is empty where its record leaves a section out', () => {
    const bare = { 'notes/making.yaml': (yaml: string) => yaml.replace(/people: .*\ncharacters: .*\n/, '') };
    const { about, ...sections } = partsOf(exampleContext(bare), 'notes', 'making').sections;
    expect(about).toHaveLength(1);
    for (const items of Object.values(sections)) expect(items).toEqual([]);
  });
});
