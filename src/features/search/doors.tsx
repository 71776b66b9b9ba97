import { pagePictures } from '#series/page-pictures.ts';
import { useLanguage } from '#shared/i18n/language.tsx';
import { Drawing } from '#shared/parts/drawing.tsx';
import { addressOf } from '#shared/router/addresses.ts';
import { Link } from '#shared/router/link.tsx';
import { lists } from './ways-on.tsx';

/** The lists in which everything stands, each behind its picture, or behind letters where it has none: for who looks around. */
export function Doors() {
  const { lang, t } = useLanguage();
  return (
    <ul className="doors">
      {lists.map((page) => (
        <li key={page}>
          <Link className="door" to={addressOf(lang, page)}>
            {pagePictures[page] === undefined ? (
              <span className="door-letters" aria-hidden="true">
                Aㄱ
              </span>
            ) : (
              <Drawing name={pagePictures[page]} width={56} height={56} />
            )}
            {t.pages[page]}
          </Link>
        </li>
      ))}
    </ul>
  );
}
