import { useState } from 'react';
import { useLanguage } from '#shared/i18n/language.tsx';
import { adoptStyles } from '#shared/parts/adopt-styles.ts';
import { useInWords } from '#shared/names/written-names.ts';
import { focusOnArrival } from '#shared/parts/focus-on-arrival.ts';
import { Joined } from '#shared/parts/name.tsx';
import { useShelf } from '#shared/viewer/shelf.ts';
import { PassageWords } from './passage-words.tsx';
import { moved } from './shelf-order.ts';
import type { KeptPage } from './shelf-row.tsx';
import { shelfWords } from './shelf-words.ts';
import { nameOf } from './way-to.ts';
import { useDrag } from './use-drag.ts';
import styles from './arranged-list.css?inline';

adoptStyles(styles);

/** The kept pages while they are put in order: by their pictures with a pointer, by two buttons each with anything. Every step is kept at once. */
export function ArrangedList({ describe, onDone }: { describe: (page: string) => KeptPage; onDone: () => void }) {
  const { lang } = useLanguage();
  const words = shelfWords[lang];
  const inWords = useInWords();
  const bookmarks = useShelf((shelf) => shelf.bookmarks);
  const change = useShelf((shelf) => shelf.change);
  const [told, setTold] = useState('');
  const move = (page: string, place: number) => {
    if (!(place in bookmarks)) return;
    // Where the page lies that shows there: another tab may have taken some off, or put some on.
    const shown = bookmarks[place]?.page;
    change((kept) =>
      moved(
        kept,
        page,
        kept.findIndex((other) => other.page === shown),
      ),
    );
    setTold(words.moved(inWords(nameOf(describe(page))), place + 1, bookmarks.length));
  };
  const { dragged, whileDragging } = useDrag(move);
  return (
    <>
      <div className="shelf-controls">
        <p>{words.arrangeHelp}</p>
        <button type="button" className="ask" ref={focusOnArrival} onClick={onDone}>
          {words.arranged}
        </button>
      </div>
      <p className="visually-hidden" role="status">
        {told}
      </p>
      <ul className="shelf" {...whileDragging}>
        {bookmarks.map(({ page }, place) => {
          const described = describe(page);
          const { name, kind, picture } = described;
          const spoken = inWords(nameOf(described));
          return (
            <li key={page} data-page={page} className={`shelf-row ${page === dragged ? 'shelf-dragged' : ''}`}>
              <span className="row">
                <span className="shelf-grip">{picture ?? <span className="picture shelf-shut" />}</span>
                <span>
                  <span className="entry-head">{kind}</span>{' '}
                  <span className="row-title card-title">
                    <Joined text={name} />
                  </span>
                  <PassageWords of={described} />
                </span>
              </span>
              <MoveButton name={words.moveUp(spoken)} isUp isLast={place === 0} onMove={() => move(page, place - 1)} />
              <MoveButton
                name={words.moveDown(spoken)}
                isLast={place === bookmarks.length - 1}
                onMove={() => move(page, place + 1)}
              />
            </li>
          );
        })}
      </ul>
    </>
  );
}

/** One that leads no further stays, so that the focus stays on it. */
function MoveButton({
  name,
  isUp = false,
  isLast,
  onMove,
}: {
  name: string;
  isUp?: boolean;
  isLast: boolean;
  onMove: () => void;
}) {
  return (
    <button type="button" aria-label={name} aria-disabled={isLast} onClick={onMove}>
      <svg viewBox="0 0 24 24" aria-hidden="true" className="icon">
        <path d={isUp ? 'M12 20V4M5 11l7-7 7 7' : 'M12 4v16M5 13l7 7 7-7'} />
      </svg>
    </button>
  );
}
