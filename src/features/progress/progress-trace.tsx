import { Fragment, type ReactNode, useId } from 'react';
import { bySeason, episodeOf } from '#shared/i18n/episode-number.ts';
import { useLanguage } from '#shared/i18n/language.tsx';
import type { Gate } from '#shared/schema/vocabulary.ts';
import { watchingNow } from '#shared/gate/steps.ts';
import { useGuest } from '#shared/viewer/guest.ts';
import { type Place, useProgress } from '#shared/viewer/progress.ts';
import { useOrder } from '#shared/viewer/scope.ts';
import { StorageHint } from '#shared/parts/storage-hint.tsx';
import '#shared/parts/choice.css';
import { progressWords } from './progress-words.ts';
import './trace.css';

/** One beat of the trace, drawn in a box of 44 × 40 units. */
const beat = 'M0 24h11l4-4 3 4h2l3-18 5 30 4-12h12';
/** The trace at rest, half as high. */
const pause = 'M0 10h17m2-6v12m6-12v12m2-6h17';

/** This reader's progress, to see and to set. */
export function ProgressTrace() {
  const order = useOrder();
  const { seen, midway, change, setPlace } = useProgress();
  const isGuest = useGuest((guest) => guest.isGuest);
  if (isGuest) return null;
  const hint = <StorageHint of="progress" isChanged={change !== null} />;
  return <Trace order={order} seen={seen} midway={midway} onChange={setPlace} hint={hint} />;
}

type TraceProps = Place & {
  order: readonly Gate[];
  onChange: (place: Place) => void;
  /** Said where nothing is kept. */
  hint?: ReactNode;
};

/**
 * Progress as a trace with one beat per episode, and under it, quieter, the same episodes for whoever has paused in one: each is one tap, and
 * says which of the two it means. Watched beats are lit, the next one stands out. Native radio buttons carry it all, so that keyboards and
 * screen readers know it already.
 */
export function Trace({ order, seen, midway, onChange, hint }: TraceProps) {
  const { lang, t } = useLanguage();
  const name = useId();
  const now = watchingNow({ order, seen });
  const last = seen === null ? -1 : order.indexOf(seen);
  const radio = (label: string, place: Place): ReactNode => (
    <input
      type="radio"
      name={name}
      className="visually-hidden"
      aria-label={label}
      checked={place.seen === seen && place.midway === midway}
      onChange={() => onChange(place)}
    />
  );
  return (
    <fieldset className="trace">
      <legend>{t.progress.title}</legend>
      <p className="aside">{progressWords[lang].help}</p>
      <p className="trace-row">{progressWords[lang].finishedRow}</p>
      <Beats order={order}>
        {(id) => (
          <label key={id} className={`beat ${order.indexOf(id) <= last ? 'beat-seen' : id === now ? 'beat-now' : ''}`}>
            {radio(t.progress.upTo(id), { seen: id, midway: null })}
            <svg viewBox="0 0 44 40" aria-hidden="true">
              <path d={beat} />
            </svg>
            <span aria-hidden="true">{t.progress.around.join(`${episodeOf(id).number}`)}</span>
          </label>
        )}
      </Beats>
      <p className="aside">{progressWords[lang].midwayRow}</p>
      <Beats order={order}>
        {(id) => (
          <label key={id} className={midway === id ? 'beat-now' : undefined}>
            {radio(t.progress.midway(id), { seen: order[order.indexOf(id) - 1] ?? null, midway: id })}
            <svg viewBox="0 0 44 20" aria-hidden="true">
              <path d={pause} />
            </svg>
            <span aria-hidden="true">{episodeOf(id).number}</span>
          </label>
        )}
      </Beats>
      <div className="choices">
        <label className="choice">
          <input
            type="radio"
            name={name}
            checked={seen === null && midway === null}
            onChange={() => onChange({ seen: null, midway: null })}
          />
          {t.progress.nothing}
        </label>
      </div>
      <p className="aside">
        {progressWords[lang].meaning} {hint}
      </p>
    </fieldset>
  );
}

/** A row for each season, named where there is more than one. */
function Beats({ order, children }: { order: readonly Gate[]; children: (id: Gate) => ReactNode }) {
  const { t } = useLanguage();
  const seasons = bySeason(order);
  return seasons.map(({ season, episodes }) => (
    <Fragment key={season}>
      {seasons.length > 1 && <p className="aside">{t.episode.season(season)}</p>}
      <div className="beats">{episodes.map(children)}</div>
    </Fragment>
  ));
}
