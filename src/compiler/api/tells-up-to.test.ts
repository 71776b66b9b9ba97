import { describe, expect, test } from 'vitest';
import { toldContext } from './told-context.ts';

const told = (changes: Parameters<typeof toldContext>[0] = {}) => Object.fromEntries(toldContext(changes).tells);

describe('how far a source tells the plot', () => {
  test('is the latest gate of all that rests on it, wherever in the record it stands', () => {
    // The paper is named by safe statements, by those of episode 1 and, last, by one of episode 2.
    expect(told()).toEqual({ paper: 's1e2', blog: 's1e2' });
    expect(told({ 'episodes/s1e2.yaml': (yaml) => yaml.replaceAll('[paper]', '[blog]') })).toEqual({
      paper: 's1e1',
      blog: 's1e2',
    });
  });

  test('is not said of a source on which only safe statements rest, or none', () => {
    const changes = {
      'sources.yaml': (yaml: string) =>
        `${yaml}safe: { site: S, title: T, date: null, lang: en }\nunused: { site: S, title: T, date: null, lang: en }\n`,
      'terms/berth.yaml': (yaml: string) => yaml.replace('[paper]', '[safe]'),
    };
    expect(Object.keys(told(changes)).toSorted()).toEqual(['blog', 'paper']);
  });

  test('is the last episode where an author says that it tells everything', () => {
    const changes = {
      'series.yaml': (yaml: string) => yaml.replace('s1e2] }]', 's1e2] }, { number: 2, episodes: [s2e1] }]'),
      'sources.yaml': (yaml: string) => yaml.replace('lang: ko }', 'lang: ko, spoilers: true }'),
    };
    expect(told(changes)).toEqual({ paper: 's1e2', blog: 's2e1' });
  });
});
