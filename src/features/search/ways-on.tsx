import { useLanguage } from '#shared/i18n/language.tsx';
import { addressOf } from '#shared/router/addresses.ts';
import { Link } from '#shared/router/link.tsx';

const lists = ['characters', 'people', 'story', 'glossary', 'production'] as const;

/** The lists in which everything stands: for who looks around, or has found nothing. */
export function WaysOn() {
  const { lang, t } = useLanguage();
  return (
    <ul className="chips">
      {lists.map((page) => (
        <li key={page}>
          <Link className="chip" to={addressOf(lang, page)}>
            {t.pages[page]}
          </Link>
        </li>
      ))}
    </ul>
  );
}
