import type { ReactNode } from 'react';
import { useLanguage } from '#shared/i18n/language.tsx';
import { adoptStyles } from '#shared/parts/adopt-styles.ts';
import { pathOf } from '#shared/router/addresses.ts';
import { Link } from '#shared/router/link.tsx';
import { useInWords } from '#shared/names/written-names.ts';
import { focusOnArrival } from '#shared/parts/focus-on-arrival.ts';
import { Joined } from '#shared/parts/name.tsx';
import { NoteStrip } from './note-strip.tsx';
import { PassageWords } from './passage-words.tsx';
import { shelfWords } from './shelf-words.ts';
import { nameOf } from './way-to.ts';
import '#shared/parts/rows.css';
import styles from './shelf-row.css?inline';

adoptStyles(styles);

/** A kept page: its name, what kind of page it is, and its drawing or monogram; a page that is still shut has none. */
export type KeptPage = {
  name: string;
  kind: string;
  picture?: ReactNode;
  /** What it is about, in a line. */
  line?: string | undefined;
  /** The page, or the passage of it, opens later than the reader may see. */
  isShut?: boolean;
  /** Not the page is kept, but a passage of it. */
  isPassage?: boolean;
  /** How that begins, and its id; or in words why it does not show. */
  passage?: { words: string; id?: string };
};

/**
 * A page or passage as a badge laid on its side, with a way there; a page with its note, as notes are on pages; a kept one with a pin for the start page and a way off the shelf.
 * @param isRestored whether it was just put back; then the focus comes back to it
 * @param onRemove hears how high the row was, in pixels
 */
export function ShelfRow({
  page,
  address,
  isPinned = false,
  isRestored,
  onPin,
  onRemove,
}: {
  page: KeptPage;
  address: string;
  isPinned?: boolean;
  isRestored?: boolean;
  onPin?: () => void;
  onRemove?: (height: number) => void;
}) {
  const { lang } = useLanguage();
  const inWords = useInWords();
  const line = page.isPassage ? undefined : page.line;
  return (
    <li className="shelf-row shelf-plate">
      <Link className="row" to={address}>
        {page.picture ?? <span className="picture shelf-shut" />}
        <span>
          <span className="entry-head">{page.kind}</span>{' '}
          <span className="row-title card-title">
            <Joined text={page.name} />
          </span>
          <PassageWords of={page} />{' '}
          {line && (
            <span className="kept-line">
              <Joined text={line} />
            </span>
          )}
        </span>
      </Link>
      {page.isPassage ? <span className="note-place" /> : <NoteStrip address={pathOf(address)} page={page} />}
      {onPin && (
        <button
          type="button"
          aria-label={shelfWords[lang].pinNamed(inWords(nameOf(page)))}
          aria-pressed={isPinned}
          onClick={onPin}
        >
          <svg viewBox="0 0 24 24" aria-hidden="true" className={isPinned ? 'icon icon-full' : 'icon'}>
            <path d="M8.5 3.5h7M9.5 3.5v6l-3 4.5h11l-3-4.5v-6M12 14v7" />
          </svg>
        </button>
      )}
      {onRemove && (
        <button
          type="button"
          aria-label={shelfWords[lang].removeNamed(inWords(nameOf(page)))}
          ref={isRestored ? focusOnArrival : null}
          onClick={({ currentTarget }) => onRemove(currentTarget.parentElement?.getBoundingClientRect().height ?? 0)}
        >
          <svg viewBox="0 0 24 24" aria-hidden="true" className="icon">
            <path d="M6 6l12 12M18 6 6 18" />
          </svg>
        </button>
      )}
    </li>
  );
}
