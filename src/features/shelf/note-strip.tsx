import { useLanguage } from '#shared/i18n/language.tsx';
import { adoptStyles } from '#shared/parts/adopt-styles.ts';
import { useInWords } from '#shared/names/written-names.ts';
import { useReaderNotes } from '#shared/viewer/use-note.ts';
import { NoteButton } from './note-button.tsx';
import type { KeptPage } from './shelf-row.tsx';
import { shelfWords } from './shelf-words.ts';
import styles from './note-strip.css?inline';

adoptStyles(styles);

/**
 * Below a page on the shelf: its note, or the way to one. While the page is shut, or the reader is not as far as when they wrote, it says
 * only that there is one.
 * @param address of the page, without language
 */
export function NoteStrip({ address, page }: { address: string; page: KeptPage }) {
  const { lang, t } = useLanguage();
  const words = shelfWords[lang].note;
  const inWords = useInWords();
  const found = useReaderNotes().find(({ note }) => note.page === address);
  const name = inWords(page.name);
  if (!found)
    return (
      <NoteButton page={address} className="note-strip note-none" name={words.writeOn(name)}>
        {words.write}
      </NoteButton>
    );
  if (found.isShut || page.isShut)
    return (
      <NoteButton page={address} className="note-strip note-none" name={words.on(name)}>
        {found.isShut ? words.shut(t.episode.name(found.note.from ?? '')) : words.own}
      </NoteButton>
    );
  return (
    <NoteButton page={address} className="note-strip">
      <span className="visually-hidden">{`${words.on(name)}: `}</span>
      <span className="note-words" dir="auto">
        {found.note.text}
      </span>
    </NoteButton>
  );
}
