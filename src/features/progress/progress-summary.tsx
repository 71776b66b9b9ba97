import { useLanguage } from '#shared/i18n/language.tsx';
import { useGuest } from '#shared/viewer/guest.ts';
import { useProgress } from '#shared/viewer/progress.ts';
import { ProgressTrace } from './progress-trace.tsx';
import { ofPlace } from './of-place.ts';

/** On the home page: where the reader is, and the trace to change it. */
export function ProgressSummary() {
  const { t } = useLanguage();
  const place = useProgress();
  const isGuest = useGuest((guest) => guest.isGuest);
  const { midway, seen: finished, notStarted: nothing } = t.home;
  return (
    <section className="where">
      <p data-other={nothing}>
        <span>{isGuest ? nothing : ofPlace(place, { midway, finished, nothing })}</span>
      </p>
      <ProgressTrace />
    </section>
  );
}
