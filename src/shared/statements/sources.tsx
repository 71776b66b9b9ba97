import { createContext, type ReactNode, Suspense, use, useId, useMemo, useState } from 'react';
import { formatDate } from '#shared/i18n/format.ts';
import { useLanguage } from '#shared/i18n/language.tsx';
import { BelowFirstScreen } from '#shared/parts/below-first-screen.tsx';
import { linkedPart } from '#shared/parts/late-part.tsx';
import type { Source } from '#shared/schema/document.ts';
import type { Confidence } from '#shared/schema/vocabulary.ts';
import { inRanges } from './source-ranges.ts';
import { siteIn, titleIn } from './source-words.ts';

/** Drawn when it is asked for: every page has marks, few are tapped. */
const slip = linkedPart(async () => (await import('./source-slip.tsx')).SourceSlip);

/** Anything that carries sources. */
export type Sourced = { confidence: Confidence; sources: readonly string[]; dispute?: string | undefined };

type Book = { numberOf: (id: string) => number; show: (statement: Sourced, mark: HTMLElement) => void };
const BookContext = createContext<Book | null>(null);

/** What a page rests on: everything on it that carries sources, in reading order, and those sources. */
export type Sources = { statements: readonly Sourced[]; cards: readonly Source[] };

/**
 * Numbers the sources of a page in order of first mention, opens a slip at each source mark, and lists them all at the end, folded,
 * where the marks lead when no script runs.
 */
export function SourceBook({ statements, cards, children }: Sources & { children: ReactNode }) {
  const { t } = useLanguage();
  const numbers = useMemo(
    () => new Map([...new Set(statements.flatMap(({ sources }) => sources))].map((id, index) => [id, index + 1])),
    [statements],
  );
  const [shown, setShown] = useState<{ statement: Sourced; mark: HTMLElement }>();
  const close = () => setShown(undefined);
  const titleId = useId();
  const byId = useMemo(() => new Map(cards.map((card) => [card.id, card])), [cards]);
  const cardsOf = (ids: Iterable<string>) => [...ids].flatMap((id) => byId.get(id) ?? []);
  const listed = cardsOf(numbers.keys());
  const book = useMemo<Book>(
    () => ({
      numberOf: (id) => numbers.get(id) ?? 0,
      show: (statement, mark) => setShown({ statement, mark }),
    }),
    [numbers],
  );
  return (
    <BookContext value={book}>
      {children}
      {listed.length > 0 && (
        <BelowFirstScreen>
          <section className="sources" aria-labelledby={titleId}>
            <details>
              <summary>
                <h2 id={titleId}>{t.sources.title}</h2> <span className="count">{listed.length}</span>
              </summary>
              <NewTabNote />
              <ol>
                {listed.map((card) => (
                  <li key={card.id} id={`source-${numbers.get(card.id)}`}>
                    <SourceCard card={card} />
                  </li>
                ))}
              </ol>
            </details>
          </section>
        </BelowFirstScreen>
      )}
      {shown && (
        <Suspense>
          <slip.Part {...shown} cards={cardsOf(shown.statement.sources)} numberOf={book.numberOf} onClose={close} />
        </Suspense>
      )}
    </BookContext>
  );
}

/** The superscript after a statement: its sources by number, and a slip that tells how far it can be trusted. */
export function SourceMark({ statement }: { statement: Sourced }) {
  const { t } = useLanguage();
  const book = use(BookContext);
  if (!book) throw new Error('SourceMark outside of a SourceBook');
  const numbers = statement.sources.map(book.numberOf);
  const text = inRanges(numbers);
  return (
    <sup>
      <a
        className="source-mark"
        href={`#source-${numbers[0]}`}
        onPointerEnter={slip.prefetch}
        onFocus={slip.prefetch}
        aria-label={t.sources.mark(text, t.confidence[statement.confidence].word)}
        onClick={(event) => {
          const mark = event.currentTarget;
          event.preventDefault();
          slip.open(mark, () => book.show(statement, mark));
        }}
      >
        {text}
      </a>
    </sup>
  );
}

/** Heard once before a list of sources, rather than at each link. */
export function NewTabNote() {
  const { t } = useLanguage();
  return <p className="visually-hidden">{t.sources.newTab}</p>;
}

/** A source in words: site, date, title, linked only where it may be; at the end, where it moves nothing when it goes, a warning that it tells what this reader has not seen. */
export function SourceCard({ card }: { card: Source }) {
  const { lang, t } = useLanguage();
  const shown = titleIn(card, lang);
  const title = shown.text ? (
    <>
      <cite lang={shown.lang === lang ? undefined : shown.lang}>{shown.text}</cite>
      {card.tellsUpTo && (
        <>
          {' – '}
          <em>{t.sources.spoils(card.tellsUpTo)}</em>
        </>
      )}
    </>
  ) : (
    <em>{t.sources.titleShut}</em>
  );
  return (
    <>
      <span className="source-site">{siteIn(card, lang)}</span>{' '}
      {card.date && <time dateTime={card.date}>{formatDate(card.date, t.format)}</time>}{' '}
      {card.url ? (
        <a href={card.url} target="_blank" rel="external noreferrer">
          {title}
        </a>
      ) : (
        title
      )}
    </>
  );
}
