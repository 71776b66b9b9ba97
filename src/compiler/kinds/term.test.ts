import { describe, expect, test } from 'vitest';
import { exampleContext } from '../statements/example-context.ts';
import { partsOf, told } from './example-kind.ts';

const line = 'sources: [paper], confidence: single-source';
const full = (from = '') => ({
  'terms/berth.yaml': (yaml: string) => `${yaml}${from}
about:
  - { id: old, en: An old word., ko: 옛말., ${line} }
inShow:
  - { id: seen, from: s1e2, en: The ship has one., ko: 배에 있다., ${line} }
`,
  'episodes/s1e1.yaml': (yaml: string) => yaml.replace('terms: []', 'terms: [berth]'),
  'notes/making.yaml': (yaml: string) => `${yaml}terms: [berth]\n`,
});

describe('a term', () => {
  test('makes statements section by section, none earlier than the term', () => {
    expect(told(exampleContext(full()), 'terms', 'berth')).toEqual([
      ['line', undefined, 'Where a ship ties up.'],
      ['about[0]', undefined, 'An old word.'],
      ['inShow[0]', 's1e2', 'The ship has one.'],
    ]);
    expect(told(exampleContext(full('from: s1e1')), 'terms', 'berth').map(([, from]) => from)).toEqual([
      's1e1',
      's1e1',
      's1e2',
    ]);
  });

  test('is served with the episodes that it comes up in and the notes that name it', () => {
    expect(partsOf(exampleContext(full()), 'terms', 'berth')).toMatchObject({
      id: 'berth',
      head: {
        name: { en: 'Berth', ko: '선석', other: [] },
        kind: 'principle',
        line: { id: 'line', text: 'Where a ship ties up.' },
      },
      sections: {
        about: [{ id: 'old' }],
        inShow: [{ id: 'seen', from: 's1e2' }],
        episodes: [{ id: 's1e1', from: 's1e1' }],
        notes: [{ id: 'making', name: { en: 'On the water' } }],
      },
    });
  });

  test('that is gated shuts everything with it', () => {
    const {
      from,
      head,
      sections: { uses, ...sections },
    } = partsOf(exampleContext(full('from: s1e2')), 'terms', 'berth');
    expect(uses).toEqual([]);
    expect([from, head.line.from]).toEqual(['s1e2', 's1e2']);
    for (const items of Object.values(sections)) expect(items.map((item) => item.from)).toEqual(['s1e2']);
  });

  test('has the sign of its kind, unless it has its own', () => {
    const sign = (own = '') =>
      partsOf(exampleContext({ 'terms/berth.yaml': (yaml) => yaml + own }), 'terms', 'berth').head.sign;
    expect(sign()).toBe('principle');
    expect(sign('sign: anchor')).toBe('anchor');
  });
});
