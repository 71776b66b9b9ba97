import type { SourceUses } from '#shared/schema/document.ts';
import { describe, expect, test } from 'vitest';
import { statementsOf } from '../kinds/all-statements.ts';
import { bibliographyOf } from './bibliography.ts';
import { toldContext } from './told-context.ts';

type Changes = Parameters<typeof toldContext>[0];

function bibliography(changes: Changes = {}) {
  const { safe, reveals } = bibliographyOf(toldContext(changes));
  return { safe: (safe as { items: SourceUses[] }).items, reveals: (reveals as { items: SourceUses[] }).items };
}
const usesOf = (items: readonly SourceUses[], source: string) =>
  items.find(({ id }) => id === source)?.uses.map(({ to, from, statements }) => [to, from, statements]);

describe('the bibliography', () => {
  test('lists a source in both parts, each with the uses that belong there, by gate and then by address', () => {
    const { safe, reveals } = bibliography();
    expect(usesOf(safe, 'paper')).toEqual([
      ['characters/mara', undefined, 2],
      ['episodes/s1e1', undefined, 3],
      ['episodes/s1e2', undefined, 1],
      ['notes/making', undefined, 2],
      ['people/ada', undefined, 2],
      ['story', undefined, 1],
      ['terms/berth', undefined, 1],
    ]);
    expect(usesOf(reveals, 'paper')).toEqual([
      // The title of the second episode opens with the first.
      ['episodes/s1e1', 's1e1', 1],
      ['episodes/s1e2', 's1e1', 1],
      ['episodes/s1e2', 's1e2', 1],
    ]);
  });

  test('names what each use stands in', () => {
    const { safe } = bibliography();
    expect(safe[0]?.uses[0]?.name).toEqual({ en: 'Mara Quayside', ko: '마라', other: [] });
  });

  test('holds every statement of every source once, and nothing shut among what is safe', () => {
    const { records, order } = toldContext();
    const { safe, reveals } = bibliography();
    for (const source of Object.keys(records.sources)) {
      const all = [...statementsOf(records, order)].filter(({ sources }) => sources.includes(source));
      const counted = [...(usesOf(safe, source) ?? []), ...(usesOf(reveals, source) ?? [])];
      expect(counted.reduce((sum, [, , statements]) => sum + Number(statements), 0)).toBe(all.length);
    }
    for (const { uses, ...card } of safe) {
      expect(card.from).toBeUndefined();
      for (const { from } of uses) expect(from).toBeUndefined();
    }
    for (const { uses } of reveals) for (const { from } of uses) expect(from).toBeDefined();
  });

  test('keeps a source shut until the first of what rests on it opens', () => {
    const { safe, reveals } = bibliography();
    expect(safe.map(({ id }) => id)).toEqual(['paper']);
    expect(reveals.map(({ id, from }) => [id, from])).toEqual([
      ['blog', 's1e2'],
      // It is in the safe part too, and so carries no gate.
      ['paper', undefined],
    ]);
    const earlier: Changes = { 'series.yaml': (yaml) => yaml.replace('from: s1e2', 'from: s1e1') };
    expect(bibliography(earlier).reveals[0]).toMatchObject({ id: 'blog', from: 's1e1' });
  });

  test('leaves a title that tells plot, and the address made from it, to the part that is shut', () => {
    const changes: Changes = {
      'terms/berth.yaml': (yaml) => yaml.replace('[paper]', '[blog]'),
      'sources.yaml': (yaml) => yaml.replace('lang: ko }', 'lang: ko, url: "https://blog.example/lamp" }'),
    };
    const { safe, reveals } = bibliography(changes);
    const open = safe.find(({ id }) => id === 'blog');
    expect(open).toBeDefined();
    expect(Object.keys(open ?? {})).toEqual(['id', 'site', 'lang', 'tellsUpTo', 'uses']);
    expect(reveals.find(({ id }) => id === 'blog')).toMatchObject({
      title: 'The lamp goes out',
      titleFrom: 's1e2',
      url: 'https://blog.example/lamp',
    });
  });

  test('leaves out a source on which nothing rests, and the shut half of one on which only safe statements rest', () => {
    const { safe, reveals } = bibliography({
      'sources.yaml': (yaml) =>
        `${yaml}unused: { site: S, title: T, date: null, lang: en }\nonly-safe: { site: S, title: T, date: null, lang: en }\n`,
      'terms/berth.yaml': (yaml) => yaml.replace('[paper]', '[only-safe]'),
    });
    expect(safe.map(({ id }) => id)).toEqual(['only-safe', 'paper']);
    expect(reveals.map(({ id }) => id)).toEqual(['blog', 'paper']);
  });
});
