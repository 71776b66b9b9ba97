import { useId, useState } from 'react';
import { useLanguage } from '#shared/i18n/language.tsx';
import { adoptStyles } from '#shared/parts/adopt-styles.ts';
import { focusOnArrival } from '#shared/parts/focus-on-arrival.ts';
import { Slip } from '#shared/parts/slip.tsx';
import { StorageHint } from '#shared/parts/storage-hint.tsx';
import { mostLetters } from '#shared/schema/note-text.ts';
import { type Note, useNotes } from '#shared/viewer/notes.ts';
import { useProgress } from '#shared/viewer/progress.ts';
import { useReaderNotes } from '#shared/viewer/use-note.ts';
import { shelfWords } from './shelf-words.ts';
import '#shared/parts/field.css';
import styles from './note-sheet.css?inline';

adoptStyles(styles);

/** So many letters before the end of a note, how many are left is said. */
const fewLetters = 200;

type NoteSheetProps = {
  /** The page that the note is on, by its address without language. */
  page: string;
  opener: HTMLElement;
  onClose: () => void;
};

/**
 * Where a note is written: every letter is kept as it is typed. A note from further on in the series opens when its writer says so. One that
 * was taken away can be had back until the sheet is closed.
 */
export function NoteSheet({ page, opener, onClose }: NoteSheetProps) {
  const { lang, t } = useLanguage();
  const words = shelfWords[lang].note;
  const id = useId();
  const found = useReaderNotes().find(({ note }) => note.page === page);
  const note = useNotes(({ notes }) => notes.find((note) => note.page === page));
  const write = useNotes((notes) => notes.write);
  const restore = useNotes((notes) => notes.restore);
  const [isShown, setShown] = useState(false);
  const [isChanged, setChanged] = useState(false);
  const [removed, setRemoved] = useState<Note | null>(null);
  const text = note?.text ?? '';
  const left = mostLetters - text.length;
  const isShut = found?.isShut && !isShown && !isChanged;
  return (
    <Slip label={words.own} opener={opener} onClose={onClose} className="note-sheet">
      <label className="card-title" htmlFor={id}>
        {words.own}
      </label>
      {isShut ? (
        <p>
          {words.shut(t.episode.name(found.note.from ?? ''))}{' '}
          <button type="button" className="ask" onClick={() => setShown(true)}>
            {words.show}
          </button>
        </p>
      ) : (
        <textarea
          id={id}
          className="field note-field"
          dir="auto"
          rows={6}
          maxLength={mostLetters}
          value={text}
          aria-describedby={`${id}-help`}
          ref={focusOnArrival}
          onChange={({ target }) => {
            write(page, target.value, useProgress.getState().seen);
            setChanged(true);
            setRemoved(null);
          }}
        />
      )}
      <p id={`${id}-help`} className="aside">
        {words.help} {left < fewLetters && words.left(left)}
      </p>
      <StorageHint of="notes" isChanged={isChanged} />
      <p role="status" className="note-removed">
        {removed && (
          <>
            {words.removed}{' '}
            <button
              type="button"
              className="ask"
              ref={focusOnArrival}
              onClick={() => {
                restore(removed);
                setRemoved(null);
              }}
            >
              {t.shelf.undo}
            </button>
          </>
        )}
      </p>
      <div className="slip-actions">
        {note ? (
          <button
            type="button"
            onClick={() => {
              write(page, '', null);
              setChanged(true);
              setRemoved(note);
            }}
          >
            {words.remove}
          </button>
        ) : (
          <span />
        )}
        <button type="button" onClick={onClose}>
          {t.actions.close}
        </button>
      </div>
    </Slip>
  );
}
