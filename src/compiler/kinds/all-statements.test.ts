import { describe, expect, test } from 'vitest';
import { exampleContext } from '../statements/example-context.ts';
import { statementsOf } from './all-statements.ts';

const line = 'sources: [paper], confidence: single-source';
const passage = (id: string) => `{ id: ${id}, en: E, ko: 한, ${line} }`;
const places = (changes: Parameters<typeof exampleContext>[0] = {}) => {
  const { records, order } = exampleContext(changes);
  return [...statementsOf(records, order)].map(({ file, owner, field, from, texts }) => [
    file,
    owner,
    field,
    from,
    texts.map(({ en }) => en).join(', '),
  ]);
};

describe('every statement of the record', () => {
  test('stands in its file, and is shown by the document of its record', () => {
    const all = places();
    expect(all).toContainEqual(['characters/mara.yaml', 'characters/mara', 'about[0]', undefined, 'She keeps calm.']);
    expect(new Set(all.map(([file]) => file))).toEqual(
      new Set([
        'characters/mara.yaml',
        'characters/tobin.yaml',
        'people/ada.yaml',
        'episodes/s1e1.yaml',
        'episodes/s1e2.yaml',
        'notes/making.yaml',
        'terms/berth.yaml',
        'series.yaml',
      ]),
    );
  });

  test('of the series is shown by the series or by its story', () => {
    const changes = {
      'series.yaml': (yaml: string) =>
        yaml
          .replace(/^(tone|setting|glance|threads|unknown): \[\]/gm, (_, section) => `${section}: [${passage('x')}]`)
          .replace('advisories: []', `advisories: [{ grade: mild, en: E, ko: 한, ${line} }]`)
          .replace('themes: []', `themes: [{ id: n, title: { en: Night, ko: 밤 }, en: E, ko: 한, ${line} }]`)
          .concat(
            `elsewhere: [{ id: w, for: watch, site: { en: Screens, ko: 스크린 }, what: { en: All, ko: 전편 }, url: "https://a.example/", address: home, ${line} }]`,
          ),
    };
    expect(places(changes).filter(([file]) => file === 'series.yaml')).toEqual([
      ['series.yaml', 'series', 'glance[0]', undefined, 'E'],
      ['series.yaml', 'story', 'premise[0]', undefined, 'A harbour at night.'],
      ['series.yaml', 'story', 'tone[0]', undefined, 'E'],
      ['series.yaml', 'story', 'setting[0]', undefined, 'E'],
      ['series.yaml', 'story', 'advisories[0]', undefined, 'E'],
      ['series.yaml', 'story', 'ending[0]', 's1e2', 'The lamp goes out.'],
      ['series.yaml', 'story', 'threads[0]', undefined, 'E'],
      ['series.yaml', 'story', 'unknown[0]', undefined, 'E'],
      ['series.yaml', 'story', 'themes[0]', undefined, 'E, Night'],
      ['series.yaml', 'story', 'elsewhere[0]', undefined, 'Screens, All'],
    ]);
  });

  test('of a timeline is shown by that timeline', () => {
    const changes = {
      'timeline.yaml': (yaml: string) =>
        yaml
          .replace('story: []', `story: [{ id: a, from: s1e1, when: { en: Dawn, ko: 새벽 }, en: E, ko: 한, ${line} }]`)
          .replace(
            'production: []',
            `production: [{ id: b, date: "2024", topic: release, en: E, ko: 한, ${line} }, { id: c, date: "2025", topic: awards, landmark: { title: { en: Prize, ko: 상 }, plate: awards }, en: E, ko: 한, ${line} }]`,
          ),
    };
    expect(places(changes).filter(([file]) => file === 'timeline.yaml')).toEqual([
      ['timeline.yaml', 'timelines/story', 'story[0]', 's1e1', 'E, Dawn'],
      ['timeline.yaml', 'timelines/production', 'production[0]', undefined, 'E'],
      ['timeline.yaml', 'timelines/production', 'production[1]', undefined, 'E, Prize'],
    ]);
  });
});
