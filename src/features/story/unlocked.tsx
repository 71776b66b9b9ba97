import { type CSSProperties, useState } from 'react';
import { useLocation } from 'react-router';
import { newlyOpen } from '#shared/gate/steps.ts';
import { useLanguage } from '#shared/i18n/language.tsx';
import { addressOfRecord } from '#shared/router/addresses.ts';
import { Link } from '#shared/router/link.tsx';
import { useSearch } from '#shared/router/use-search.ts';
import type { Unlocks } from '#shared/schema/document.ts';
import type { Gate } from '#shared/schema/vocabulary.ts';
import { adoptStyles } from '#shared/parts/adopt-styles.ts';
import { Drawing } from '#shared/parts/drawing.tsx';
import { Monogram } from '#shared/parts/monogram.tsx';
import { Joined, NameText } from '#shared/parts/name.tsx';
import { nameIn } from '#shared/names/name-in.ts';
import { useArrival } from '#shared/reading-place/arrival.ts';
import { useProgress } from '#shared/viewer/progress.ts';
import { useIsChanged } from '#shared/viewer/use-is-changed.ts';
import { sinceKey, useOrder } from '#shared/viewer/scope.ts';
import { useUnlocks } from '#shared/viewer/use-unlocks.ts';
import '#shared/parts/rows-columns.css';
import '#shared/parts/rows.css';
import { storyWords } from './story-words.ts';
import styles from './unlocked.css?inline';

adoptStyles(styles);

/**
 * For readers past an episode: exactly what became known with it, dealt as a hand of cards, each a way into a page. The address may name an
 * earlier episode from which on it reaches, for who has watched several since they were last here.
 */
export function Unlocked({ id }: { id: string }) {
  const { lang, t } = useLanguage();
  const words = storyWords[lang].unlocked;
  const order = useOrder();
  const { hash, key } = useLocation();
  const isSought = hash === '#unlocked';
  const since = new URLSearchParams(useSearch()).get(sinceKey) ?? id;
  const first = order.includes(since) && order.indexOf(since) <= order.indexOf(id) ? since : id;
  const read = useUnlocks(first, id);
  const isChanged = useIsChanged();
  const arrived = useArrival(`unlocked ${first} ${id}`, read.length > 0 ? read : undefined, isChanged || isSought);
  if (!arrived || read.length === 0) return null;
  const data = { records: read.flatMap(({ records }) => records), updated: joined(read) };
  return (
    // Whoever follows a link to it sees it dealt, again if they like.
    <section id="unlocked" key={isSought ? key : undefined} ref={isSought ? scrollToLate : undefined}>
      <h2>{first === id ? words.title : words.titleOf(first, id, t.episode.name)}</h2>
      {data.records.length > 0 && (
        <>
          <h3>{words.records}</h3>
          <ul className="hand">
            {data.records.map((record) => (
              <li key={record.to}>
                <DealtCard {...record} />
              </li>
            ))}
          </ul>
        </>
      )}
      {data.updated.length > 0 && <h3>{words.updated}</h3>}
      <ul className="rows rows-columns">
        {data.updated.map(({ to, name, drawing, text, passages }) => (
          <li key={to}>
            <Link className="row" to={`${addressOfRecord(lang, to)}#${passages[0]?.id}`}>
              <Picture name={nameIn(name, lang)} drawing={drawing} size={48} />
              <span>
                <span className="row-title">
                  <NameText name={name} />
                </span>{' '}
                <span className="row-text">
                  <Joined text={text} />
                  {passages.length > 1 && <span className="count"> {words.passages(passages.length)}</span>}
                </span>
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** So many are held at a glance; a narrower window shows fewer of them. */
const mostHeld = 6;

/** Right after an episode was marked, on its page: who and what is new first, held up like a hand of cards, each a way there, and one to all of it. */
export function JustUnlocked({ id }: { id: Gate }) {
  const order = useOrder();
  const { seen, change } = useProgress();
  const [isNew, setIsNew] = useState(false);
  if (!isNew && change && newlyOpen(change.before.seen, seen, order).at(-1) === id) setIsNew(true);
  return isNew && <FirstUnlocked id={id} />;
}

function FirstUnlocked({ id }: { id: Gate }) {
  const { lang, t } = useLanguage();
  const records = useUnlocks(id, id).flatMap(({ records }) => records);
  if (records.length === 0) return null;
  const held = records.slice(0, mostHeld);
  return (
    <div className="just-unlocked" style={{ '--last': held.length - 1 } as CSSProperties}>
      <p>
        <Link to="#unlocked">{storyWords[lang].unlocked.all(records.length, t.episode.name(id))}</Link>
      </p>
      <svg viewBox="0 0 300 40" preserveAspectRatio="xMidYMid slice" aria-hidden="true">
        <path pathLength="1" d="M0 24h112l5-4 4 4h4l4-20 7 33 6-13h158" />
      </svg>
      <ul className="hand">
        {held.map(({ to, name, drawing }) => (
          <li key={to}>
            <Link to={addressOfRecord(lang, to)}>
              <Picture name={nameIn(name, lang)} drawing={drawing} size={96} />
              <span className="row-title">
                <NameText name={name} />
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** It comes after the page, so that nobody else goes to it. Who is on the way back is where they were. */
function scrollToLate(section: HTMLElement | null): void {
  const { top } = section?.getBoundingClientRect() ?? {};
  if (top !== undefined && window.scrollY === 0) section?.scrollIntoView({ behavior: 'instant' });
}

function DealtCard({ to, name, drawing, line }: Unlocks['records'][number]) {
  const { lang } = useLanguage();
  return (
    <Link className="dealt" to={addressOfRecord(lang, to)}>
      <Picture name={nameIn(name, lang)} drawing={drawing} size={96} />
      <span className="row-title">
        <NameText name={name} />
      </span>{' '}
      {line && (
        <span className="row-text">
          <Joined text={line} />
        </span>
      )}
    </Link>
  );
}

function Picture({ name, drawing, size }: { name: string; drawing: string | undefined; size: number }) {
  return drawing ? (
    <Drawing name={drawing} width={size} height={size} />
  ) : (
    <span className="monogram-panel">
      <Monogram name={name} />
    </span>
  );
}

/** Each page once, with the new passages of all episodes. A page that was itself new is no news again. */
function joined(all: readonly Unlocks[]): Unlocks['updated'] {
  const isNew = new Set(all.flatMap(({ records }) => records.map(({ to }) => to)));
  const pages = new Map<string, Unlocks['updated'][number]>();
  for (const page of all.flatMap(({ updated }) => updated)) {
    if (isNew.has(page.to)) continue;
    const known = pages.get(page.to);
    pages.set(page.to, known ? { ...known, passages: [...known.passages, ...page.passages] } : page);
  }
  return [...pages.values()];
}
