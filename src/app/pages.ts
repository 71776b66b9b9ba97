import { type PageName, partsAddress, pathOf, patterns } from '#shared/router/addresses.ts';
import type { PageModule } from '#shared/router/page-module.ts';

/** The module of every page, each a chunk of its own. */
export const pages: Record<PageName, () => Promise<PageModule>> = {
  home: once(() => import('#routes/home.tsx')),
  story: once(() => import('#routes/story.tsx')),
  episode: once(() => import('#routes/episode.tsx')),
  characters: once(() => import('#routes/characters.tsx')),
  character: once(() => import('#routes/character.tsx')),
  relationships: once(() => import('#routes/relationships.tsx')),
  people: once(() => import('#routes/people.tsx')),
  person: once(() => import('#routes/person.tsx')),
  production: once(() => import('#routes/production.tsx')),
  productionTimeline: once(() => import('#routes/production-timeline.tsx')),
  note: once(() => import('#routes/note.tsx')),
  glossary: once(() => import('#routes/glossary.tsx')),
  term: once(() => import('#routes/term.tsx')),
  search: once(() => import('#routes/search.tsx')),
  names: once(() => import('#routes/names.tsx')),
  compare: once(() => import('#routes/compare.tsx')),
  sources: once(() => import('#routes/sources.tsx')),
  shelf: once(() => import('#routes/shelf.tsx')),
  settings: once(() => import('#routes/settings.tsx')),
  data: once(() => import('#routes/data.tsx')),
  about: once(() => import('#routes/about.tsx')),
  updates: once(() => import('#routes/updates.tsx')),
};

const pageNames = Object.keys(patterns) as PageName[];

/** Every part of the app in every state, for those who work on it: while developing and in a build of its own, never in the site. */
export const partsPage =
  import.meta.env.DEV || import.meta.env.MODE === 'parts'
    ? { path: partsAddress.slice(1), load: (): Promise<PageModule> => import('#routes/parts.tsx') }
    : undefined;

/** Asked for once, and what failed again: a promise that is kept answers before the next frame, another `import()` may not. */
function once<Value>(load: () => Promise<Value>): () => Promise<Value> {
  let loading: Promise<Value> | undefined;
  return () => {
    loading ??= load().catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
    return loading;
  };
}

/**
 * The page that an address leads to, the id in it, and which page of a list it is unless the first. Asked for every link of a page: the router's own
 * matching makes a regular expression of each pattern each time.
 */
export function pageAt(address: string): { page: PageName; id: string; number: string | undefined } | undefined {
  const [whole = '', number] = pathOf(address).split('/pages/');
  const path = whole.replace(/(?<=.)\/$/, '');
  const [, list, id = '', more] = path.split('/');
  const plain = pageNames.find((name) => patterns[name] === path);
  if (plain) return { page: plain, id: '', number };
  const record = more === undefined ? pageNames.find((name) => patterns[name] === `/${list}/:id`) : undefined;
  return record && id !== '' ? { page: record, id, number } : undefined;
}
