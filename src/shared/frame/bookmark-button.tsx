import { useLanguage } from '#shared/i18n/language.tsx';
import { pathOf } from '#shared/router/addresses.ts';
import { StorageHint } from '#shared/parts/storage-hint.tsx';
import { useGuest } from '#shared/viewer/guest.ts';
import { useShelf } from '#shared/viewer/shelf.ts';

/** Keeps the page at this address on the shelf, or takes it off; says so when it is kept no longer than the tab is open. */
export function BookmarkButton({ address }: { address: string }) {
  const page = pathOf(address);
  const isKept = useShelf(({ bookmarks }) => bookmarks.some((bookmark) => bookmark.page === page));
  const toggle = useShelf((shelf) => shelf.toggle);
  const isGuest = useGuest((guest) => guest.isGuest);
  if (isGuest) return null;

  return (
    <>
      <Bookmark isKept={isKept} onToggle={() => toggle(page)} />
      <StorageHint of="shelf" isChanged={isKept} />
    </>
  );
}

export function Bookmark({ isKept, onToggle }: { isKept: boolean; onToggle: () => void }) {
  const { t } = useLanguage();
  return (
    <button type="button" className="button button-quiet" aria-pressed={isKept} onClick={onToggle}>
      <svg viewBox="0 0 24 24" aria-hidden="true" className={isKept ? 'icon icon-full' : 'icon'}>
        <path d="M6 3.5h12v17l-6-4.5-6 4.5z" />
      </svg>
      <span className="either" data-other={isKept ? t.shelf.add : t.shelf.added}>
        {isKept ? t.shelf.added : t.shelf.add}
      </span>
    </button>
  );
}
