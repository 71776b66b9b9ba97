import { useLanguage } from '#shared/i18n/language.tsx';
import { useGuest } from '#shared/viewer/guest.ts';
import { useProgress } from '#shared/viewer/progress.ts';
import { HeartTrace } from './heart-trace.tsx';

/** On the home page: where the reader is, and the trace to change it. */
export function ProgressSummary() {
  const { t } = useLanguage();
  const seen = useProgress((progress) => progress.seen);
  const isGuest = useGuest((guest) => guest.isGuest);
  return (
    <section className="where">
      <p>{seen === null || isGuest ? t.home.notStarted : t.home.seen(seen)}</p>
      <HeartTrace />
    </section>
  );
}
