import { NamedPages } from '#features/shelf/named-pages.tsx';
import { Transfer } from '#features/transfer/transfer.tsx';

/** What sends and takes over everything that is the reader's; it names pages as the shelf does. */
export function BringOver() {
  return <Transfer Named={NamedPages} />;
}
