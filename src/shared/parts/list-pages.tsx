import { useLanguage } from '#shared/i18n/language.tsx';
import type { PlainPage } from '#shared/router/addresses.ts';
import { addressOfList } from '#shared/router/list-address.ts';
import { Link } from '#shared/router/link.tsx';
import type { Paging } from '#shared/schema/document.ts';
import { pagesAround } from './pages-around.ts';
import './list-pages.css';

/** The way through a list in pages; nothing at a list that fits into one. */
export function ListPages({ list, paging: { page = 1, pages = 1 } }: { list: PlainPage; paging: Paging }) {
  const { lang, t } = useLanguage();
  if (pages === 1) return null;
  const addressOfPage = (number: number) => addressOfList(lang, list, number > 1 ? number : undefined);
  return (
    <nav aria-label={t.nav.pageOf(page, pages)} className="list-pages">
      <ul className="chips">
        {pagesAround(page, pages).map((number, place, all) => (
          <li key={number} className={number > (all[place - 1] ?? 0) + 1 ? 'after-gap' : undefined}>
            <Link className="chip" to={addressOfPage(number)} aria-current={number === page ? 'page' : undefined}>
              {number}
            </Link>
          </li>
        ))}
      </ul>
      {page > 1 && (
        <Link rel="prev" to={addressOfPage(page - 1)}>
          {t.nav.previousPage}
        </Link>
      )}
      {page < pages && (
        <Link rel="next" to={addressOfPage(page + 1)}>
          {t.nav.nextPage}
        </Link>
      )}
    </nav>
  );
}
