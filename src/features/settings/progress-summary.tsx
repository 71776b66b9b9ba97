import { useLanguage } from '#shared/i18n/language.tsx';
import { addressOf } from '#shared/router/addresses.ts';
import { Link } from '#shared/router/link.tsx';
import { useProgress } from '#shared/viewer/progress.ts';

/** Where the reader is, and the way to change it. */
export function ProgressSummary() {
  const { lang, t } = useLanguage();
  const seen = useProgress((progress) => progress.seen);
  return (
    <section className="where">
      <h2>{t.home.whereTitle}</h2>
      <p>{seen === null ? t.home.notStarted : t.home.seen(seen)}</p>
      <p>
        <Link className="button" to={addressOf(lang, 'settings')}>
          {t.home.setProgress}
        </Link>
      </p>
    </section>
  );
}
