import { describe, expect, test } from 'vitest';
import { reveal } from './reveal.ts';

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
