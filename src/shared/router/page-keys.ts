import type { PlainPage } from './addresses.ts';

/** The keys that open search and the list of keys, and the one after which a letter names a page; with Ctrl or ⌘, `always` opens search from anywhere. */
export const keys = { search: '/', always: 'k', help: '?', go: 'g' } as const;

/** The pages that are gone to most, by their letters. */
export const pageKeys: Readonly<Record<string, PlainPage>> = {
  h: 'home',
  e: 'story',
  c: 'characters',
  p: 'production',
  t: 'glossary',
  s: 'shelf',
};
