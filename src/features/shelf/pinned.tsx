import { latePart } from '#shared/parts/late-part.tsx';
import { useGuest } from '#shared/viewer/guest.ts';
import { useShelf } from '#shared/viewer/shelf.ts';

/** Few have pinned anything: it comes for them, and where it is lost, the shelf has it all. */
const PinnedPages = latePart(
  'pinned-pages',
  async () => (await import('./pinned-pages.tsx')).PinnedPages,
  () => null,
);

/** The place of what the reader has pinned; it is below the first sight in every window, so that nothing in view moves when it comes. */
export function Pinned() {
  const bookmarks = useShelf((shelf) => shelf.bookmarks);
  const isGuest = useGuest((guest) => guest.isGuest);
  const pages = bookmarks.flatMap(({ page, pinned }) => (pinned === true ? [page] : []));
  return pages.length > 0 && !isGuest && <PinnedPages pages={pages} />;
}
