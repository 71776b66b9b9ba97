import { useLocation } from 'react-router';
import { byLanguage } from '#shared/i18n/by-language.ts';
import { useLanguage } from '#shared/i18n/language.tsx';
import type { messages } from '#shared/i18n/messages/en/passage.ts';
import { adoptStyles } from '#shared/parts/adopt-styles.ts';
import { BookmarkSign } from '#shared/parts/bookmark-sign.tsx';
import { StorageHint } from '#shared/parts/storage-hint.tsx';
import { pathOf } from '#shared/router/addresses.ts';
import { keptAs } from '#shared/router/kept-place.ts';
import { documentsOf } from '#shared/viewer/page-documents.ts';
import { useKeeping } from '#shared/viewer/use-keeping.ts';
import styles from './keep-passage.css?inline';

adoptStyles(styles);

const words = byLanguage(
  import.meta.glob<typeof messages>('#shared/i18n/messages/*/passage.ts', { eager: true, import: 'messages' }),
);

/**
 * Keeps a passage of this page on the shelf, or takes it off. Not on pages that only put passages of others together: the shelf would not know
 * where to find them.
 * @param id of the passage
 */
export function KeepPassage({ id }: { id: string }) {
  const { lang, t } = useLanguage();
  const page = pathOf(useLocation().pathname);
  const keeping = useKeeping(keptAs(page, id));
  if (!keeping || documentsOf(page, lang).length === 0) return null;
  const { isKept, toggle } = keeping;
  const { keep } = words[lang];
  return (
    <p className="keep-passage">
      <button type="button" aria-pressed={isKept} onClick={toggle}>
        <BookmarkSign isKept={isKept} />
        <span className="either" data-other={isKept ? keep : t.shelf.added}>
          {isKept ? t.shelf.added : keep}
        </span>
      </button>{' '}
      <StorageHint of="shelf" isChanged={isKept} />
    </p>
  );
}
