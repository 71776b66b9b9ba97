import { useKeptPages } from '#features/shelf/kept-pages.tsx';
import { ShelfDevice } from '#features/shelf/shelf-device.tsx';
import { ShelfList } from '#features/shelf/shelf-list.tsx';
import { useLanguage } from '#shared/i18n/language.tsx';
import { addressOf } from '#shared/router/addresses.ts';
import { Page } from '#shared/frame/page.tsx';
import { useShelf } from '#shared/viewer/shelf.ts';
import { useReaderNotes } from '#shared/viewer/use-note.ts';

export function Component() {
  const { lang, t } = useLanguage();
  const bookmarks = useShelf((shelf) => shelf.bookmarks);
  const notes = useReaderNotes().map(({ note }) => note);
  const { describe, isRead } = useKeptPages([...bookmarks, ...notes].map(({ page }) => page));
  return (
    <Page
      title={t.pages.shelf}
      documentTitle={t.pages.shelf}
      description={t.descriptions.shelf}
      address={addressOf(lang, 'shelf')}
      layout="wide"
      underTitle={<ShelfDevice />}
    >
      <div className="shelf-room">
        <ShelfList describe={describe} isRead={isRead} />
      </div>
    </Page>
  );
}
