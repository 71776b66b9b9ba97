import { type ReactNode, useState } from 'react';
import { latePart } from '#shared/parts/late-part.tsx';

/** Few readers write on a visit. */
const NoteSheet = latePart('note-sheet', async () => (await import('./note-sheet.tsx')).NoteSheet);

/** Opens the note on a page. @param page by its address without language */
export function NoteButton({
  page,
  name,
  className,
  children,
}: {
  page: string;
  /** What it is called, where that is more than what is written on it. */
  name?: string;
  className: string;
  children: ReactNode;
}) {
  const [opener, setOpener] = useState<HTMLElement | null>(null);
  return (
    <>
      <button
        type="button"
        className={className}
        aria-label={name}
        aria-haspopup="dialog"
        onPointerEnter={NoteSheet.prefetch}
        onFocus={NoteSheet.prefetch}
        onClick={({ currentTarget }) => setOpener(currentTarget)}
      >
        {children}
      </button>
      {opener && <NoteSheet page={page} opener={opener} onClose={() => setOpener(null)} />}
    </>
  );
}
