import { pagePictures } from '#series/page-pictures.ts';
import { useLanguage } from '#shared/i18n/language.tsx';
import { Drawing } from '#shared/parts/drawing.tsx';
import { addressOf, type PlainPage } from '#shared/router/addresses.ts';
import { Link } from '#shared/router/link.tsx';
import { lists } from './ways-on.tsx';

/** Of lists that have one; others have letters. */
const pictures: Partial<Record<PlainPage, string>> = pagePictures;

/** The lists in which everything stands, each behind its picture: for who looks around. */
export function Doors() {
  const { lang, t } = useLanguage();
  return (
    <ul className="doors">
      {lists.map((page) => (
        <li key={page}>
          <Link className="door" to={addressOf(lang, page)}>
            {pictures[page] === undefined ? (
              <span className="door-letters" aria-hidden="true">
                Aㄱ
              </span>
            ) : (
              <Drawing name={pictures[page]} width={56} height={56} />
            )}
            {t.pages[page]}
          </Link>
        </li>
      ))}
    </ul>
  );
}
