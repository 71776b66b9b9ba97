import { useLocation } from 'react-router';
import { useLanguage } from '#shared/i18n/language.tsx';
import { adoptStyles } from '#shared/parts/adopt-styles.ts';
import { BookmarkSign } from '#shared/parts/bookmark-sign.tsx';
import { pathOf } from '#shared/router/addresses.ts';
import { keptAs } from '#shared/router/kept-place.ts';
import { useKeeping } from '#shared/viewer/use-keeping.ts';
import { sectionTitle, sectionWords } from './section-title.ts';
import styles from './keep-section.css?inline';

adoptStyles(styles);

/** Beside an entry of the contents: keeps the section on the shelf, or takes it off. What the shelf could not name has no such button. */
export function KeepSection({ id }: { id: string }) {
  const { lang, t } = useLanguage();
  const page = pathOf(useLocation().pathname);
  const keeping = useKeeping(keptAs(page, id));
  const title = sectionTitle(page, id, lang, t);
  if (!keeping || title === undefined) return null;
  return (
    <button
      type="button"
      className="keep-section"
      aria-label={sectionWords[lang].keep(title)}
      aria-pressed={keeping.isKept}
      onClick={keeping.toggle}
    >
      <BookmarkSign isKept={keeping.isKept} />
    </button>
  );
}
