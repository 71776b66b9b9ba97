import type { Sealed, Source } from '#shared/schema/document.ts';
import { assert, constantFrom, option, property, record, uniqueArray } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toldContext } from './told-context.ts';
import { isSafe } from '#shared/gate/is-open.ts';
import { cardOf, split } from './split.ts';

type Item = { id: string; from?: string; medium?: 'source-work'; text?: string; sources?: string[] };
type Served = {
  id: string;
  from?: string;
  head?: object;
  sources: Source[];
  sealed: Sealed[];
  [section: string]: unknown;
};

type Parts = { id: string; from?: string; head: object; sections: Record<string, readonly Item[]> };

const gates = ['s1e1', 's1e2'];
const served = (parts: Parts, unsealed?: readonly string[]) => {
  const { document, reveals } = split(toldContext(), parts, unsealed);
  return { document: document as Served, reveals: reveals as Served };
};
const about = (...items: Item[]): Parts => ({ id: 'x', head: { line: 'a line' }, sections: { about: items } });

const sections = ['about', 'names', 'unknown', 'notes'] as const;
const anyItem = record(
  {
    id: constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
    from: constantFrom(...gates),
    medium: constantFrom('source-work'),
    text: constantFrom('t'),
  },
  { requiredKeys: ['id'] },
);
const anySections = record(
  Object.fromEntries(sections.map((name) => [name, uniqueArray(anyItem, { selector: ({ id }) => id })])),
);
const anyParts = record({
  id: constantFrom('x'),
  from: option(constantFrom(...gates), { nil: undefined }),
  sections: anySections,
});

/** Holds a rule against records of every make. */
function holds(rule: (parts: Parts, document: Served, reveals: Served) => void): void {
  const context = toldContext();
  assert(
    property(anyParts, (any) => {
      const parts = { ...any, head: { line: 'a line' } } as Parts;
      const { document, reveals } = split(context, parts);
      rule(parts, document as Served, reveals as Served);
    }),
  );
}
const itemsOf = (part: Served, section: string) => part[section] as Item[];

describe('whatever a record holds', () => {
  test('the safe document and the reveals are together all of it, each item once and in its order', () => {
    holds((parts, document, reveals) => {
      for (const [section, items] of Object.entries(parts.sections)) {
        expect(itemsOf(document, section)).toEqual(items.filter(isSafe));
        expect(itemsOf(reveals, section)).toEqual(items.filter((item) => !isSafe(item)));
      }
    });
  });

  test('nothing with a gate, of time or of the source works, is in the safe document', () => {
    holds((_, document) => {
      for (const section of sections)
        for (const item of itemsOf(document, section)) {
          expect(item.from).toBeUndefined();
          expect(item.medium).toBeUndefined();
        }
    });
  });

  test('every folded tag has its passages, and every shut passage its one tag, but for what is unknown', () => {
    holds((parts, { sealed }, reveals) => {
      const keyOf = ({ section, from, medium }: Sealed) => `${section} ${from} ${medium}`;
      const expected = Object.keys(parts.sections).flatMap((section) =>
        section === 'unknown' || parts.from !== undefined
          ? []
          : itemsOf(reveals, section)
              .filter(({ text }) => text !== undefined)
              .map((item) => keyOf({ section, from: item.from, medium: item.medium })),
      );
      expect(sealed.map(keyOf).toSorted()).toEqual([...new Set(expected)].toSorted());
    });
  });

  test('tags stand in the order in which they open', () => {
    holds((_, { sealed }) => {
      const places = sealed.map(({ from }) => (from === undefined ? -1 : gates.indexOf(from)));
      expect(places).toEqual(places.toSorted((a, b) => a - b));
    });
  });

  test('the head is on the side of the record itself, and only there', () => {
    holds(({ id, from }, document, reveals) => {
      const head = from === undefined ? { id, line: 'a line' } : { id, from, line: 'a line' };
      expect(from === undefined ? document.head : reveals.head).toEqual(head);
      expect('head' in (from === undefined ? reveals : document)).toBe(false);
      for (const part of [document, reveals]) expect([part.id, part.from]).toEqual([id, from]);
    });
  });
});

describe('a folded tag', () => {
  test('says the section, the gate and the source work, and leaves out what there is none of', () => {
    const { sealed } = served(
      about(
        { id: 'a', from: 's1e2', text: 't' },
        { id: 'b', medium: 'source-work', text: 't' },
        { id: 'c', from: 's1e1', text: 't' },
      ),
    ).document;
    expect(sealed).toStrictEqual([
      { section: 'about', medium: 'source-work' },
      { section: 'about', from: 's1e1' },
      { section: 'about', from: 's1e2' },
    ]);
  });

  test('announces a difference between the works too, which has an aspect and no text', () => {
    const row = { id: 'a', from: 's1e1', aspect: 'An aspect.' };
    expect(served(about(row)).document.sealed).toEqual([{ section: 'about', from: 's1e1' }]);
  });

  test('announces no names: that there is one more would tell something', () => {
    expect(served(about({ id: 'a', from: 's1e1' })).document.sealed).toEqual([]);
  });

  test('is left out of the sections that a caller names, which are otherwise those of what is unknown', () => {
    const shut = { id: 'a', from: 's1e1', text: 't' };
    const parts = { id: 'x', head: {}, sections: { about: [shut], unknown: [shut] } };
    const tagged = (unsealed?: readonly string[]) =>
      served(parts, unsealed).document.sealed.map(({ section }) => section);
    expect(tagged()).toEqual(['about']);
    expect(tagged(['about'])).toEqual(['unknown']);
    expect(tagged([])).toEqual(['about', 'unknown']);
  });
});

describe('the sources of a document', () => {
  const ids = ({ sources }: Served) => sources.map(({ id }) => id);
  const open = { id: 'a', text: 't', sources: ['paper'] };
  const shut = { id: 'b', from: 's1e2', text: 't', sources: ['blog'] };

  test('are those that its own statements name, each once', () => {
    const { document, reveals } = served(about(open, { ...open, id: 'c' }, shut, { ...shut, id: 'd' }));
    expect([ids(document), ids(reveals)]).toEqual([['paper'], ['blog']]);
  });

  test('stand in the order in which they are first named', () => {
    expect(ids(served(about({ ...open, sources: ['blog', 'paper'] })).document)).toEqual(['blog', 'paper']);
    expect(ids(served(about({ ...open, sources: ['paper', 'blog'] })).document)).toEqual(['paper', 'blog']);
  });

  test('count those of the head on the side where the head is', () => {
    const parts = {
      id: 'x',
      head: { line: { text: 't', sources: ['blog'] }, none: null, number: 1 },
      sections: { about: [open] },
    };
    expect(ids(served(parts).document)).toEqual(['blog', 'paper']);
    expect(ids(served(parts).reveals)).toEqual([]);
    const gated = served({ ...parts, from: 's1e2', sections: { about: [{ ...open, from: 's1e2' }] } });
    expect(ids(gated.document)).toEqual([]);
    expect(ids(gated.reveals)).toEqual(['blog', 'paper']);
    // What is safe in a record that is shut keeps its sources beside it.
    expect(ids(served({ ...parts, from: 's1e2' }).document)).toEqual(['paper']);
  });

  test('are found however deep they stand, and only where sources are listed', () => {
    const parts = {
      id: 'x',
      head: { groups: [[{ line: { sources: ['paper'] } }]], sources: 'blog', about: ['blog'] },
      sections: {},
    };
    expect(ids(served(parts).document)).toEqual(['paper']);
  });

  test('leave a title that tells plot, with its address, to the reveals', () => {
    const { document, reveals } = served(about({ ...open, sources: ['blog'] }, shut));
    expect(document.sources[0]).not.toHaveProperty('title');
    expect(reveals.sources[0]).toMatchObject({ title: 'The lamp goes out', titleFrom: 's1e2' });
  });
});

describe('the card of a source', () => {
  const cards = (id: string, safe: boolean) =>
    cardOf(
      toldContext({
        'sources.yaml': (yaml) =>
          `${yaml.replace('lang: ko }', 'lang: ko, url: "https://blog.example/lamp" }')}plain: { site: S, title: T, date: null, lang: en }\n`,
      }),
      id,
      safe,
    );
  const paper = {
    id: 'paper',
    site: 'The Paper',
    date: '2024-05-01',
    lang: 'en',
    title: 'A first look',
    url: 'https://paper.example/a',
    tellsUpTo: 's1e2',
  };
  const blog = { id: 'blog', site: 'A blog', lang: 'ko', tellsUpTo: 's1e2' };

  test('is the same on both sides where the title tells nothing', () => {
    expect(cards('paper', true)).toStrictEqual([paper]);
    expect(cards('paper', false)).toStrictEqual([paper]);
  });

  test('holds no title, no address and no gate of the title where it tells and the card is safe', () => {
    expect(cards('blog', true)).toStrictEqual([blog]);
    expect(cards('blog', false)).toStrictEqual([
      { ...blog, title: 'The lamp goes out', url: 'https://blog.example/lamp', titleFrom: 's1e2' },
    ]);
  });

  test('is in the first language where a source is called something in each, with the others beside it', () => {
    const card = (titleFrom: string, safe: boolean) =>
      cardOf(
        toldContext({
          'sources.yaml': (yaml) =>
            `${yaml}both: { site: { en: S, ko: 에스 }, title: { en: T, ko: 티 }, ${titleFrom} date: null, lang: ko }\n`,
        }),
        'both',
        safe,
      );
    const site = { id: 'both', site: 'S', sites: { ko: '에스' }, lang: 'ko' };
    const title = { title: 'T', titles: { ko: '티' } };
    expect(card('', true)).toStrictEqual([{ ...site, ...title }]);
    expect(card('', false)).toStrictEqual([{ ...site, ...title }]);
    expect(card('titleFrom: s1e2,', true)).toStrictEqual([site]);
    expect(card('titleFrom: s1e2,', false)).toStrictEqual([{ ...site, ...title, titleFrom: 's1e2' }]);
  });

  test('has no keys for what its source has not', () => {
    expect(cards('plain', true)).toStrictEqual([{ id: 'plain', site: 'S', lang: 'en', title: 'T' }]);
  });

  test('is none for a source that does not exist', () => {
    expect(cards('nobody', false)).toEqual([]);
  });
});
