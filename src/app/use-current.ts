import { useLocation } from 'react-router';
import { useLanguage } from '#shared/i18n/language.tsx';
import { addressOf, type PlainPage } from '#shared/router/addresses.ts';

/** What a link to a page says of where the reader is: on that page, or in its section – below it, or on one of those `besides` it. */
export function useCurrent(page: PlainPage, besides: readonly PlainPage[] = []): 'page' | 'true' | undefined {
  const { lang } = useLanguage();
  const { pathname } = useLocation();
  const isWithin = (other: PlainPage) => `${pathname}/`.startsWith(`${addressOf(lang, other)}/`);
  if (pathname === addressOf(lang, page)) return 'page';
  return page !== 'home' && [page, ...besides].some(isWithin) ? 'true' : undefined;
}
