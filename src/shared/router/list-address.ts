import type { Language } from '#series/languages.ts';
import { listPage } from '#shared/kinds/list-page.ts';
import { addressOf, type PlainPage } from './addresses.ts';

/** The address of a page of a list. @param page left out for the first */
export function addressOfList(lang: Language, list: PlainPage, page?: string | number): string {
  return listPage(addressOf(lang, list), page);
}
