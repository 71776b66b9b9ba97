import { useLanguage } from '#shared/i18n/language.tsx';
import { useGuest } from '#shared/viewer/guest.ts';
import { useProgress } from '#shared/viewer/progress.ts';
import { HeartTrace } from './heart-trace.tsx';

/** On the home page: where the reader is, and the trace to change it. */
export function ProgressSummary() {
  const { t } = useLanguage();
  const { seen, midway } = useProgress();
  const isGuest = useGuest((guest) => guest.isGuest);
  const words = midway !== null ? t.home.midway(midway) : seen !== null ? t.home.seen(seen) : t.home.notStarted;
  return (
    <section className="where">
      <p data-other={t.home.notStarted}>
        <span>{isGuest ? t.home.notStarted : words}</span>
      </p>
      <HeartTrace />
    </section>
  );
}
