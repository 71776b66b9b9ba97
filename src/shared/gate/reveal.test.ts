import { describe, expect, test } from 'vitest';
import type { Gated, Sealed } from '#shared/schema/document.ts';
import { revealList } from './reveal-list.ts';
import { reveal } from './reveal.ts';
import { alsoOpened, sealKey } from './seal.ts';
import { sourceIn } from './source-in.ts';

const source = (id: string) => ({ id, site: id, lang: 'en', title: `title of ${id}` });
const passage = (id: string, from?: string): Item => ({ id, text: id, ...(from && { from }) });
type Item = { id: string; from?: string; medium?: 'source-work'; text: string };
const fromSource = (id: string, from?: string): Item => ({ ...passage(id, from), medium: 'source-work' });
const safe = {
  id: 'mara',
  head: { name: 'Mara' } as object | undefined,
  about: [passage('calm')] as Item[],
  unknown: [] as Item[],
  sources: [source('paper')],
  sealed: [
    { section: 'about', from: 's1e1' },
    { section: 'about', from: 's1e2' },
  ],
};
const reveals = {
  id: 'mara',
  head: undefined,
  about: [passage('first', 's1e1'), passage('second', 's1e2')],
  unknown: [passage('gap', 's1e2')],
  sources: [{ ...source('blog'), titleFrom: 's1e2' }],
};
const scope = (seen: string | null) => ({ order: ['s1e1', 's1e2'], seen, sourceWorks: false });
const ids = (items: { id: string }[]) => items.map(({ id }) => id);

describe('a revealed document', () => {
  test('stays as it came while its reveals are not there', () => {
    expect(reveal(safe, undefined, scope('s1e2'), new Set())).toBe(safe);
  });

  test('stays as it came for a reader who has seen nothing, as every page is hydrated before it knows its reader', () => {
    expect(reveal(safe, reveals, scope(null), new Set())).toBe(safe);
  });

  test('shows what the progress opens, and seals the rest', () => {
    const document = reveal(safe, reveals, scope('s1e1'), new Set());
    expect(ids(document.about)).toEqual(['calm', 'first']);
    expect(document.sealed).toEqual([{ section: 'about', from: 's1e2', medium: undefined }]);
    expect(document.unknown).toEqual([]);
  });

  test('shows everything at the end', () => {
    const document = reveal(safe, reveals, scope('s1e2'), new Set());
    expect(ids(document.about)).toEqual(['calm', 'first', 'second']);
    expect(document.sealed).toEqual([]);
    expect(document.sources.find(({ id }) => id === 'blog')?.title).toBe('title of blog');
  });

  test('opens one seal alone', () => {
    const document = reveal(safe, reveals, scope(null), new Set(['about s1e2 ']));
    expect(ids(document.about)).toEqual(['calm', 'second']);
    expect(document.sealed).toEqual([{ section: 'about', from: 's1e1', medium: undefined }]);
  });

  test('tells of what was opened alone which seal did it, and of nothing else', () => {
    const seal = { section: 'about', from: 's1e2' };
    const aloneIn = (seen: string | null) =>
      (reveal(safe, reveals, scope(seen), alsoOpened(new Set(), seal)).about as Gated[]).map(({ alone }) => alone);
    expect(aloneIn(null)).toEqual([undefined, { ...seal, medium: undefined }]);
    expect(aloneIn('s1e1')).toEqual([undefined, undefined, { ...seal, medium: undefined }]);
    expect(aloneIn('s1e2')).toEqual([undefined, undefined, undefined]);
  });

  test('names the same seal with all that it opened, and with nothing that another did', () => {
    const about = [passage('first', 's1e1'), passage('again', 's1e1'), passage('second', 's1e2')];
    const opened = safe.sealed.reduce<ReadonlySet<string>>(alsoOpened, new Set());
    const [, first, again, second] = reveal(safe, { ...reveals, about }, scope(null), opened).about as Gated[];
    expect(first?.alone).toMatchObject({ section: 'about', from: 's1e1' });
    expect(again?.alone).toBe(first?.alone);
    expect(second?.alone).toMatchObject({ section: 'about', from: 's1e2' });
  });

  test('keeps back the title of a source that tells plot', () => {
    const document = reveal(safe, reveals, scope('s1e1'), new Set());
    expect(document.sources.find(({ id }) => id === 'blog')).not.toHaveProperty('title');
  });

  test('leaves a record that is itself gated shut, unless it is opened on purpose', () => {
    const shut = {
      ...safe,
      from: 's1e2',
      head: undefined as object | undefined,
      about: [] as typeof safe.about,
      sources: [] as typeof safe.sources,
      sealed: [],
    };
    const hidden = { ...reveals, from: 's1e2', head: { name: 'Mara' } };
    expect(reveal(shut, hidden, scope('s1e1'), new Set())).toBe(shut);
    expect(reveal(shut, hidden, scope('s1e2'), new Set()).head).toEqual({ name: 'Mara' });
    expect(reveal(shut, hidden, scope(null), new Set(['record'])).head).toEqual({ name: 'Mara' });
  });
});

describe('what a reader opens alone', () => {
  const gated = {
    ...reveals,
    about: [passage('first', 's1e1'), passage('second', 's1e2'), fromSource('third', 's1e1'), fromSource('fourth')],
    names: [passage('called', 's1e1'), passage('titled', 's1e2')],
    unknown: [passage('gap', 's1e1')],
  };
  const seals = [
    { section: 'about', from: 's1e1' },
    { section: 'about', from: 's1e2' },
    { section: 'about', from: 's1e1', medium: 'source-work' as const },
    { section: 'about', medium: 'source-work' as const },
    { section: 'names', from: 's1e1' },
    { section: 'names', from: 's1e2' },
  ];
  const sealedSafe = { ...safe, names: [] as Item[], sealed: seals };
  const shownBy = (opened: ReadonlySet<string>, seen: string | null = null) => {
    const { about, names, unknown, sealed } = reveal(sealedSafe, gated, scope(seen), opened);
    return { shown: ids([...about, ...names, ...unknown]), left: new Set(sealed.map(sealKey)) };
  };

  test.each(
    seals.map((seal) => ({
      seal,
      own: ids(gated[seal.section as 'about'].filter((item) => item.from === seal.from && item.medium === seal.medium)),
    })),
  )('is what stands behind the seal, and nothing else: $seal', ({ seal, own }) => {
    const { shown, left } = shownBy(alsoOpened(new Set(), seal));
    expect(own.length).toBe(1);
    expect(shown).toEqual(['calm', ...own]);
    expect(left).toEqual(new Set(seals.filter((other) => other !== seal).map(sealKey)));
  });

  test('comes to what the progress opens, and nothing more', () => {
    const { shown, left } = shownBy(alsoOpened(new Set(), { section: 'names', from: 's1e2' }), 's1e1');
    expect(shown).toEqual(['calm', 'first', 'called', 'titled', 'gap']);
    expect(left).toEqual(new Set([seals[1], seals[2], seals[3]].map((seal) => sealKey(seal as Sealed))));
  });

  test('is no more than was known where the seal is of no section here', () => {
    expect(shownBy(new Set(['elsewhere s1e1 '])).shown).toEqual(['calm']);
  });

  test('is of a record that is itself shut what comes with its own gate; the rest stays behind seals', () => {
    const shut = {
      ...sealedSafe,
      from: 's1e1',
      head: undefined as object | undefined,
      about: [] as Item[],
      sources: [] as typeof safe.sources,
      sealed: [],
    };
    const hidden = { ...gated, from: 's1e1', head: { name: 'Mara' }, appears: [{ id: 's1e2', from: 's1e2' }] };
    const document = reveal(
      { ...shut, appears: [] as { id: string; from: string }[] },
      hidden,
      scope(null),
      new Set(['record']),
    );
    expect(ids([...document.about, ...document.names, ...document.unknown])).toEqual(['first', 'called', 'gap']);
    // Only statements announce what they hide.
    expect(document.appears).toEqual([]);
    expect(document.sealed.map(sealKey)).toEqual(
      [seals[3], seals[2], seals[1], seals[5]].map((seal) => sealKey(seal as Sealed)),
    );
  });

  test('leaves a record that is itself shut as it came, where it was not the record that was opened', () => {
    const shut = { ...safe, from: 's1e2', head: undefined as object | undefined };
    expect(
      reveal(shut, { ...reveals, from: shut.from, head: { name: 'Mara' } }, scope('s1e1'), new Set(['about s1e2 '])),
    ).toBe(shut);
  });
});

describe('a document with both halves', () => {
  test('keeps the head that it came with, and gets none where there is none', () => {
    const other = { ...reveals, head: { name: 'Tobin' } };
    expect(reveal(safe, other, scope('s1e1'), new Set()).head).toEqual({ name: 'Mara' });
    expect(reveal({ ...safe, head: undefined }, reveals, scope('s1e1'), new Set())).toHaveProperty('head', undefined);
  });

  test('names each source once, as its gated half does, which knows more', () => {
    const known = { ...source('paper'), title: 'as the gated half has it' };
    const { sources } = reveal(safe, { ...reveals, sources: [...reveals.sources, known] }, scope('s1e1'), new Set());
    expect(ids(sources)).toEqual(['paper', 'blog']);
    expect(sources[0]?.title).toBe('as the gated half has it');
  });

  test('stays as it came for a reader of the source works whose reveals hold nothing of them, but for its seals', () => {
    const document = reveal(safe, reveals, { ...scope(null), sourceWorks: true }, new Set());
    expect(document).not.toBe(safe);
    expect(ids(document.about)).toEqual(['calm']);
    expect(document.sealed.map(({ from }) => from)).toEqual(['s1e1', 's1e2']);
  });
});

describe('a source', () => {
  const recap = { ...source('recap'), url: 'https://recap.example', tellsUpTo: 's1e2' };

  test('warns of what it tells until the reader has seen it', () => {
    expect(sourceIn(scope(null), recap).tellsUpTo).toBe('s1e2');
    expect(sourceIn(scope('s1e1'), recap).tellsUpTo).toBe('s1e2');
    expect(sourceIn(scope('s1e2'), recap)).not.toHaveProperty('tellsUpTo');
    expect(sourceIn(scope('s1e1'), source('paper'))).not.toHaveProperty('tellsUpTo');
  });

  test('warns all the same where the series knows neither its gate nor the progress', () => {
    expect(sourceIn(scope('s1e2'), { ...recap, tellsUpTo: 's9e9' }).tellsUpTo).toBe('s9e9');
    expect(sourceIn(scope('s9e9'), recap).tellsUpTo).toBe('s1e2');
  });

  test('is warned of in a document that the reader has got', () => {
    const document = { ...safe, sources: [recap] };
    const warnings = (seen: string | null) =>
      reveal(document, { ...reveals, sources: [recap] }, scope(seen), new Set()).sources.map(
        ({ tellsUpTo }) => tellsUpTo,
      );
    expect(warnings(null)).toEqual(['s1e2']);
    expect(warnings('s1e1')).toEqual(['s1e2']);
    expect(warnings('s1e2')).toEqual([undefined]);
  });

  test('keeps its title and address back while these tell plot', () => {
    const shut = { ...recap, titleFrom: 's1e2' };
    expect(sourceIn(scope('s1e1'), shut)).toEqual({
      id: 'recap',
      site: 'recap',
      lang: 'en',
      titleFrom: 's1e2',
      tellsUpTo: 's1e2',
    });
    expect(sourceIn(scope('s1e2'), shut)).toMatchObject({ title: 'title of recap', url: 'https://recap.example' });
  });

  test('keeps its title back in every language', () => {
    const shut = { ...recap, titleFrom: 's1e2', sites: { ko: '블로그' }, titles: { ko: '정리' } };
    expect(sourceIn(scope('s1e1'), shut).titles).toBeUndefined();
    expect(sourceIn(scope('s1e1'), shut).sites).toEqual({ ko: '블로그' });
    expect(sourceIn(scope('s1e2'), shut).titles).toEqual({ ko: '정리' });
  });
});

test('a revealed list opens each of its arrays as far as the reader has come', () => {
  const list = { items: [passage('mara')], parts: [] as { id: string; from?: string }[] };
  const gated = { items: [passage('tobin', 's1e2')], parts: [passage('ada', 's1e1'), passage('bo', 's1e2')] };
  expect(revealList(list, undefined, scope('s1e2'))).toEqual(list);
  expect(revealList(list, gated, scope(null))).toEqual(list);
  const revealed = revealList(list, gated, scope('s1e1'));
  expect(ids(revealed.items)).toEqual(['mara']);
  expect(ids(revealed.parts)).toEqual(['ada']);
  expect(ids(revealList(list, gated, scope('s1e2')).items)).toEqual(['mara', 'tobin']);
});
