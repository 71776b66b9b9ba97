import { useId } from 'react';
import { useLanguage } from '#shared/i18n/language.tsx';
import type { Gate } from '#shared/schema/vocabulary.ts';
import { watchingNow } from '#shared/viewer/gate.ts';
import { useGuest } from '#shared/viewer/guest.ts';
import { useProgress } from '#shared/viewer/progress.ts';
import { useOrder } from '#shared/viewer/scope.ts';
import '#shared/ui/choice.css';
import './trace.css';

/** One beat of the trace, drawn in a box of 44 × 40 units. */
const beat = 'M0 24h11l4-4 3 4h2l3-18 5 30 4-12h12';

/** This reader's progress, to see and to set. */
export function HeartTrace() {
  const order = useOrder();
  const seen = useProgress((progress) => progress.seen);
  const setSeen = useProgress((progress) => progress.setSeen);
  const isGuest = useGuest((guest) => guest.isGuest);
  if (isGuest) return null;
  return <Trace order={order} seen={seen} onChange={setSeen} />;
}

type TraceProps = { order: readonly Gate[]; seen: Gate | null; onChange: (seen: Gate | null) => void };

/**
 * Progress as a heart trace with one beat per episode: watched beats are lit, the next one stands out, a tap or the arrow keys set it.
 * Native radio buttons carry it, so that keyboards and screen readers know it already.
 */
export function Trace({ order, seen, onChange }: TraceProps) {
  const { t } = useLanguage();
  const name = useId();
  const now = watchingNow({ order, seen });
  const place = seen === null ? -1 : order.indexOf(seen);
  return (
    <fieldset className="trace">
      <legend>{t.progress.title}</legend>
      <p className="aside">{t.progress.help}</p>
      <label className="choice">
        <input type="radio" name={name} checked={seen === null} onChange={() => onChange(null)} />
        {t.progress.nothing}
      </label>
      <div className="beats">
        {order.map((id, index) => (
          <label key={id} className={`beat ${index <= place ? 'beat-seen' : id === now ? 'beat-now' : ''}`}>
            <input
              type="radio"
              name={name}
              className="visually-hidden"
              aria-label={t.progress.upTo(id)}
              checked={seen === id}
              onChange={() => onChange(id)}
            />
            <svg viewBox="0 0 44 40" aria-hidden="true">
              <path d={beat} />
            </svg>
            <span aria-hidden="true">{t.progress.short(id)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
