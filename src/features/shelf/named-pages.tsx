import type { ReactNode } from 'react';
import { useKeptPages } from './kept-pages.tsx';
import type { KeptPage } from './shelf-row.tsx';
import { nameOf } from './way-to.ts';

/**
 * Kept pages and passages, each as `children` shows it by its name and kind; nothing until they can be named.
 * @param pages by their addresses without language
 */
export function NamedPages({
  pages,
  children,
}: {
  pages: readonly string[];
  children: (address: string, page: KeptPage) => ReactNode;
}) {
  const { describe, isRead } = useKeptPages(pages);
  const named = (page: KeptPage) => ({ ...page, name: nameOf(page) });
  return isRead && pages.map((address) => children(address, named(describe(address))));
}
