import { useLocation } from 'react-router';
import { useHydrated } from '#shared/hydration/use-hydrated.ts';
import { useLanguage } from '#shared/i18n/language.tsx';
import { addressOf, pathOf } from '#shared/router/addresses.ts';
import { useGuest } from '#shared/viewer/guest.ts';
import { useReaderNotes } from '#shared/viewer/use-note.ts';
import { NoteButton } from './note-button.tsx';
import { shelfWords } from './shelf-words.ts';
import './own-note.css';

/** Pages that tell nothing, and have nothing to be noted. */
const tools = ['shelf', 'search', 'settings'] as const;

/** At the end of a page, beside the title of what stands there, so that it takes no room: the way to the reader's note on it. */
export function OwnNote() {
  const { lang } = useLanguage();
  const words = shelfWords[lang].note;
  const { pathname } = useLocation();
  const page = pathOf(pathname);
  const isGuest = useGuest((guest) => guest.isGuest);
  const hasNote = useReaderNotes().some(({ note }) => note.page === page);
  const isHydrated = useHydrated<boolean>(true, false);
  if (!isHydrated || isGuest || tools.some((tool) => pathname === addressOf(lang, tool))) return null;
  return (
    <div className="own-note">
      <NoteButton key={page} page={page} className="ask">
        <svg viewBox="0 0 24 24" aria-hidden="true" className={hasNote ? 'icon icon-full' : 'icon'}>
          <path d="M4.5 19.5l1-4.5L16 4.5l3.5 3.5L9 18.5z" />
        </svg>
        {hasNote ? words.own : words.write}
      </NoteButton>
    </div>
  );
}
