import { useLanguage } from '#shared/i18n/language.tsx';
import { addressOf } from '#shared/router/addresses.ts';
import { Link } from '#shared/router/link.tsx';
import { useProgress } from '#shared/viewer/progress.ts';

/** Says what a change of progress did, and offers to undo it or to see what it opened. */
export function ProgressToast() {
  const { lang, t } = useLanguage();
  const { seen, change, undo, settle } = useProgress();
  return (
    <div role="status">
      {change && (
        <p className="toast">
          <span>{seen === null ? t.progress.setToNothing : t.progress.setTo(seen)}</span>
          <button type="button" className="button button-quiet" onClick={undo}>
            {t.shelf.undo}
          </button>
          {seen !== null && (
            <Link className="button button-quiet" to={`${addressOf(lang, 'episode', seen)}#unlocked`} onClick={settle}>
              {t.progress.seeUnlocked}
            </Link>
          )}
          <button type="button" className="button button-quiet" onClick={settle}>
            {t.actions.close}
          </button>
        </p>
      )}
    </div>
  );
}
