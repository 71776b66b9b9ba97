import { useLanguage } from '#shared/i18n/language.tsx';
import { pathOf } from '#shared/router/addresses.ts';
import { BookmarkSign } from '#shared/parts/bookmark-sign.tsx';
import { StorageHint } from '#shared/parts/storage-hint.tsx';
import { useKeeping } from '#shared/viewer/use-keeping.ts';

/** Keeps the page at this address on the shelf, or takes it off; says so when it is kept no longer than the tab is open. */
export function BookmarkButton({ address }: { address: string }) {
  const keeping = useKeeping(pathOf(address));
  if (!keeping) return null;

  return (
    <>
      <Bookmark isKept={keeping.isKept} onToggle={keeping.toggle} />
      <StorageHint of="shelf" isChanged={keeping.isKept} />
    </>
  );
}

export function Bookmark({ isKept, onToggle }: { isKept: boolean; onToggle: () => void }) {
  const { t } = useLanguage();
  return (
    <button type="button" className="button button-quiet" aria-pressed={isKept} onClick={onToggle}>
      <BookmarkSign isKept={isKept} />
      <span className="either" data-other={isKept ? t.shelf.add : t.shelf.added}>
        {isKept ? t.shelf.added : t.shelf.add}
      </span>
    </button>
  );
}
