/** The sign of the shelf, full for what lies on it. */
export function BookmarkSign({ isKept }: { isKept: boolean }) {
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true" className={isKept ? 'icon icon-full' : 'icon'}>
      <path d="M6 3.5h12v17l-6-4.5-6 4.5z" />
    </svg>
  );
}
