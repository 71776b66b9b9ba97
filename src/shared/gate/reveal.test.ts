import { describe, expect, test } from 'vitest';
import { revealList } from './reveal-list.ts';
import { reveal } from './reveal.ts';
import { sourceIn } from './source-in.ts';

const source = (id: string) => ({ id, site: id, lang: 'en', title: `title of ${id}` });
const passage = (id: string, from?: string) => ({ id, text: id, ...(from && { from }) });
const safe = {
  id: 'mara',
  head: { name: 'Mara' } as object | undefined,
  about: [passage('calm')],
  unknown: [] as { id: string; from?: string; text: string }[],
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
