import type { ChangedPage, Changes } from '#shared/schema/document.ts';

/** How many statements are new, how many are told otherwise, and on how many pages that is. */
export type Counts = { added: number; changed: number; pages: number };

/** Each page once, with all that has changed on it that the reader may know. */
export function byPage(items: readonly ChangedPage[]): ChangedPage[] {
  const pages = new Map<string, ChangedPage>();
  for (const item of items) {
    const known = pages.get(item.to);
    pages.set(item.to, known ? { ...known, added: together('added'), changed: together('changed') } : item);

    function together(name: 'added' | 'changed'): string[] {
      return [...new Set([...(known?.[name] ?? []), ...item[name]])];
    }
  }
  return [...pages.values()];
}

export function countsOf(items: readonly ChangedPage[]): Counts {
  const pages = byPage(items);
  const sum = (name: 'added' | 'changed') => pages.reduce((total, page) => total + page[name].length, 0);
  return { added: sum('added'), changed: sum('changed'), pages: pages.length };
}

/**
 * What a published version brings to a reader who has another: of changes since the same release, those that theirs does not have already.
 * @param had as far as their version tells of changes
 */
export function newTo({ since, items: had }: Changes, published: Changes): ChangedPage[] {
  if (since !== published.since) return published.items;
  const known = new Map(byPage(had).map(({ to, added, changed }) => [to, new Set([...added, ...changed])]));
  return published.items.flatMap((item) => {
    const isNews = (id: string) => !known.get(item.to)?.has(id);
    const news = { ...item, added: item.added.filter(isNews), changed: item.changed.filter(isNews) };
    return news.added.length + news.changed.length > 0 ? news : [];
  });
}
