import { OwnNote } from '#features/shelf/own-note.tsx';
import { Ways } from '#features/ways/ways.tsx';

/** What a page ends with: the reader's note on it, and the ways on. */
export function EndOfPage() {
  return (
    <>
      <OwnNote />
      <Ways />
    </>
  );
}
