import { matchPath } from 'react-router';
import { type PageName, partsAddress, pathOf, patterns } from '#shared/router/addresses.ts';
import type { PageModule } from '#shared/router/page-module.ts';

/** The module of every page, each a chunk of its own. */
export const pages: Record<PageName, () => Promise<PageModule>> = {
  home: () => import('#routes/home.tsx'),
  story: () => import('#routes/story.tsx'),
  episode: () => import('#routes/episode.tsx'),
  characters: () => import('#routes/characters.tsx'),
  character: () => import('#routes/character.tsx'),
  people: () => import('#routes/people.tsx'),
  person: () => import('#routes/person.tsx'),
  production: () => import('#routes/production.tsx'),
  productionTimeline: () => import('#routes/production-timeline.tsx'),
  note: () => import('#routes/note.tsx'),
  glossary: () => import('#routes/glossary.tsx'),
  term: () => import('#routes/term.tsx'),
  search: () => import('#routes/search.tsx'),
  sources: () => import('#routes/sources.tsx'),
  shelf: () => import('#routes/shelf.tsx'),
  settings: () => import('#routes/settings.tsx'),
  data: () => import('#routes/data.tsx'),
  about: () => import('#routes/about.tsx'),
};

/** Every part of the app in every state, for those who work on it: while developing and in a build of its own, never in the site. */
export const partsPage =
  import.meta.env.DEV || import.meta.env.MODE === 'parts'
    ? { path: partsAddress.slice(1), load: (): Promise<PageModule> => import('#routes/parts.tsx') }
    : undefined;

/** The page that an address leads to, and the id in it. */
export function pageAt(address: string): { page: PageName; id: string } | undefined {
  const path = pathOf(address);
  for (const page of Object.keys(patterns) as PageName[]) {
    const match = matchPath(patterns[page], path);
    if (match) return { page, id: match.params['id'] ?? '' };
  }
  return undefined;
}
