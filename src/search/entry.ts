import type { Findable } from '#shared/schema/document.ts';
import { languages } from '#series/languages.ts';
import { episodeSpellings } from './episode-spellings.ts';

/** Something that can be found: all that its open entries say of it. */
export type Entry = Pick<Findable, 'id' | 'to' | 'anchor' | 'drawing' | 'names' | 'roles' | 'near'> & {
  kind: string;
  /** What is looked for more often weighs less, and stands first among equals. */
  weight: number;
  spellings: readonly string[];
};

/** What is looked for most, first; any other kind stands last. The first of one kind stand before the many of another. */
const kindsByWeight = ['characters', 'terms', 'people', 'episodes', 'notes', 'themes', 'places', 'works'];

/** So many of a kind stand before the first of the next. */
const headStart = 8;

/** Entries of the index put together by their ids. @param items what is open to the reader, and nothing else */
export function entriesOf(items: readonly Findable[]): Entry[] {
  const byId = new Map<string, Findable>();
  for (const item of items) {
    const known = byId.get(item.id);
    byId.set(
      item.id,
      known
        ? {
            ...item,
            ...known,
            names: [...known.names, ...item.names],
            roles: [...known.roles, ...item.roles],
            near: [...known.near, ...item.near],
          }
        : item,
    );
  }
  const places = new Map<string, number>();
  return [...byId.values()]
    .filter(({ names }) => names.length > 0)
    .map((item) => {
      const [kind = ''] = item.id.split('/');
      const place = (places.get(kind) ?? 0) + 1;
      places.set(kind, place);
      const rank = kindsByWeight.indexOf(kind);
      return {
        ...item,
        kind,
        weight: (rank < 0 ? kindsByWeight.length : rank) * headStart + place,
        spellings: [...new Set([...item.names.flatMap(spellingsOf), ...episodeSpellings(item.id)])],
      };
    });
}

/** What is said of something besides its names, clause by clause, in all languages. An id is words of the first, and often others than the name has. */
export function sayingsOf({ id, roles }: Entry): string[] {
  return [
    ...roles.flatMap((role) => languages.flatMap((lang) => role[lang].split(/[,;·]/))),
    id.slice(id.indexOf('/') + 1).replaceAll('-', ' '),
  ];
}

function spellingsOf(name: Findable['names'][number]): string[] {
  return [...languages.flatMap((lang) => name[lang] ?? []), ...(name.other ?? [])];
}
