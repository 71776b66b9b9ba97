import { describe, expect, test } from 'vitest';
import { isSafe } from '#shared/gate/is-open.ts';
import { exampleContext } from '../statements/example-context.ts';
import { character, edgesOf } from './character.ts';
import { partsOf, told } from './example-kind.ts';

const line = 'sources: [paper], confidence: single-source';
const full = {
  'characters/mara.yaml': (yaml: string) => `${yaml}portrait: pilot
names:
  - { id: nick, from: s1e1, en: They say Quay., ko: 키라 한다., ${line} }
adaptation:
  - { id: book, medium: source-work, en: Older there., ko: 거기서는 더 늙다., ${line}, dispute: { en: Or not., ko: 아니거나. } }
unknown:
  - { id: age, en: Her age., ko: 나이., ${line} }
`,
  'characters/tobin.yaml': (yaml: string) => `${yaml}about:
  - { id: early, from: s1e1, en: He waits., ko: 기다린다., ${line} }
relations:
  - { to: mara, kind: rival-of, en: Both steer., ko: 둘 다 몬다., ${line} }
`,
};

describe('a character', () => {
  test('makes statements section by section, none earlier than the character', () => {
    expect(told(exampleContext(full), 'characters', 'mara')).toEqual([
      ['line', undefined, 'She knows the harbour.'],
      ['about[0]', undefined, 'She keeps calm.'],
      ['about[1]', 's1e2', 'She lit the lamp.'],
      ['names[0]', 's1e1', 'They say Quay.'],
      ['adaptation[0]', undefined, 'Older there.', 'Or not.'],
      ['unknown[0]', undefined, 'Her age.'],
      // As late as the one whom it leads to.
      ['relations[0]', 's1e2', 'She takes Tobin in.'],
    ]);
    expect(told(exampleContext(full), 'characters', 'tobin')).toEqual([
      ['line', 's1e2', 'He hid below deck.'],
      ['about[0]', 's1e2', 'He waits.'],
      ['relations[0]', 's1e2', 'Both steer.'],
    ]);
  });

  test('opens a relation with its own gate, where that is the last', () => {
    const changes = {
      'characters/mara.yaml': (yaml: string) => yaml.replace('kind: mentor-of', 'kind: mentor-of, from: s1e2'),
      'characters/tobin.yaml': (yaml: string) => yaml.replace('from: s1e2', 'from: s1e1'),
    };
    expect(told(exampleContext(changes), 'characters', 'mara').at(-1)).toEqual([
      'relations[0]',
      's1e2',
      'She takes Tobin in.',
    ]);
    expect(edgesOf(exampleContext(changes)).map(({ from }) => from)).toEqual(['s1e2']);
  });

  test('is served with all that its record says', () => {
    const { head, sections, ...rest } = partsOf(exampleContext(full), 'characters', 'mara');
    expect(rest).toEqual({ id: 'mara', from: undefined });
    expect(head).toEqual({
      name: { en: 'Mara Quayside', ko: '마라', other: [] },
      billing: 1,
      department: { id: 'night-shift', name: 'Night shift' },
      rank: 'Pilot',
      line: { id: 'line', text: 'She knows the harbour.', confidence: 'corroborated', sources: ['paper'] },
      playedBy: { id: 'ada', name: { en: 'Ada Example', ko: '에이다', other: [] } },
      portrait: 'pilot',
    });
    expect(sections).toMatchObject({
      about: [{ id: 'calm' }, { id: 'secret', from: 's1e2' }],
      names: [{ id: 'nick', from: 's1e1' }],
      adaptation: [{ id: 'book', medium: 'source-work' }],
      unknown: [{ id: 'age' }],
      appears: [
        { id: 's1e1', from: 's1e1' },
        { id: 's1e2', from: 's1e2' },
      ],
      notes: [{ id: 'making' }],
    });
  });

  test('that is gated shuts everything with it, and has no keys for what it is without', () => {
    const { from, head, sections } = partsOf(exampleContext(full), 'characters', 'tobin');
    expect(from).toBe('s1e2');
    expect(JSON.stringify(head)).not.toMatch(/department|playedBy|portrait/);
    expect(head.line.from).toBe('s1e2');
    expect(sections.about).toMatchObject([{ from: 's1e2' }]);
    expect(sections).toMatchObject({ names: [], adaptation: [], unknown: [] });
  });

  test('has the relations that others write too, read from its own end, the earliest first', () => {
    const { relations } = partsOf(exampleContext(full), 'characters', 'tobin').sections;
    expect(relations).toMatchObject([
      { id: 'mara-mentor-of-tobin', kind: 'student-of', to: { id: 'mara', portrait: 'pilot' }, from: 's1e2' },
      { id: 'tobin-rival-of-mara', kind: 'rival-of', to: { id: 'mara' }, from: 's1e2' },
    ]);
    const changes = {
      'characters/mara.yaml': (yaml: string) =>
        yaml.replace(
          'relations:',
          `relations:\n  - { to: tobin, kind: ally-of, from: s1e2, en: A., ko: 가., ${line} }`,
        ),
      'characters/tobin.yaml': (yaml: string) => yaml.replace('from: s1e2', 'from: s1e1'),
    };
    const early = partsOf(exampleContext(changes), 'characters', 'tobin').sections.relations;
    expect(early.map(({ kind, from }) => [kind, from])).toEqual([
      ['student-of', 's1e1'],
      ['ally-of', 's1e2'],
    ]);
    // Its own name, behind the gate of what it stands in.
    expect(edgesOf(exampleContext(changes))[0]).toMatchObject({
      of: { id: 'mara', from: 's1e2' },
      to: { id: 'tobin' },
    });
  });

  test('who has no relation to others is in none of theirs', () => {
    const alone = { 'characters/mara.yaml': (yaml: string) => yaml.replace(/relations:\n.*\n/, '') };
    expect(edgesOf(exampleContext(alone))).toEqual([]);
    expect(partsOf(exampleContext(alone), 'characters', 'mara').sections.relations).toEqual([]);
  });

  test('who appears nowhere has no episodes; a department that is gone is left out', () => {
    const changes = {
      'characters/mara.yaml': (yaml: string) => yaml.replace(/appears: .*\n/, '').replace('night-shift', 'day-shift'),
    };
    const { head, sections } = partsOf(exampleContext(changes), 'characters', 'mara');
    expect(sections.appears).toEqual([]);
    expect(head.department).toBeUndefined();
  });

  test('first appears, for the list, where its earliest episode is, known no sooner than that and than itself', () => {
    const debuts = (
      changes: Parameters<typeof exampleContext>[0],
      keep: Parameters<typeof character.besideHeads>[1] = () => true,
    ) => character.besideHeads(exampleContext(changes), keep).debuts;
    const known = [
      { id: 'mara', from: 's1e1', episode: 's1e1' },
      { id: 'tobin', from: 's1e2', episode: 's1e2' },
    ];
    expect(debuts({})).toEqual(known);
    expect(debuts({ 'characters/mara.yaml': (yaml) => yaml.replace('[s1e1, s1e2]', '[s1e2, s1e1]') })).toEqual(known);
    // An earlier appearance of someone who is named later.
    expect(debuts({ 'characters/tobin.yaml': (yaml) => yaml.replace('[s1e2]', '[s1e1]') })[1]).toEqual({
      id: 'tobin',
      from: 's1e2',
      episode: 's1e1',
    });
    expect(debuts({ 'characters/mara.yaml': (yaml) => yaml.replace(/appears: .*\n/, '') })).toEqual(known.slice(1));
    expect(debuts({}, isSafe)).toEqual([]);
  });
});
