import { useLanguage } from '#shared/i18n/language.tsx';
import { addressOf, type PlainPage } from '#shared/router/addresses.ts';
import { Link } from '#shared/router/link.tsx';

/** Ways on, for who has found nothing. */
export function PageChips({ pages }: { pages: readonly PlainPage[] }) {
  const { lang, t } = useLanguage();
  return (
    <ul className="chips">
      {pages.map((page) => (
        <li key={page}>
          <Link className="chip" to={addressOf(lang, page)}>
            {t.pages[page]}
          </Link>
        </li>
      ))}
    </ul>
  );
}
