import { useLanguage } from '#shared/i18n/language.tsx';
import { useGuest } from '#shared/viewer/guest.ts';
import { useProgress } from '#shared/viewer/progress.ts';

/** Sets progress to this episode: the plain way to open its page. */
export function MarkAsSeen({ id }: { id: string }) {
  const { t } = useLanguage();
  const setSeen = useProgress((progress) => progress.setSeen);
  const isGuest = useGuest((guest) => guest.isGuest);
  if (isGuest) return null;
  return (
    <button type="button" className="button" onClick={() => setSeen(id)}>
      {t.episode.mark(id)}
    </button>
  );
}
