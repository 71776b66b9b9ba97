import { useLocation, useNavigate } from 'react-router';
import { useLanguage } from '#shared/i18n/language.tsx';
import { useGuest } from '#shared/viewer/guest.ts';
import { useProgress } from '#shared/viewer/progress.ts';
import { useScope, useSharedScope } from '#shared/viewer/scope.ts';

/** On a page that was shared “as of” an episode: tells which scope holds, and offers the other; applies nothing by itself. */
export function SharedScopeBar() {
  const { t } = useLanguage();
  const { pathname } = useLocation();
  const navigate = useNavigate();
  const shared = useSharedScope();
  const shown = useScope().seen;
  const seen = useProgress((progress) => progress.seen);
  const setPlace = useProgress((progress) => progress.setPlace);
  const isGuest = useGuest((guest) => guest.isGuest);
  if (shared === undefined || isGuest || seen === shared) return null;

  const isReaderAhead = shown === shared;
  const leaveScope = () => void navigate(pathname, { replace: true, preventScrollReset: true });
  return (
    <div role="status" className="connection">
      <p>
        {isReaderAhead ? t.scope.showsShared(shared) : t.scope.showsOwn(shared)}{' '}
        {isReaderAhead ? (
          <button type="button" onClick={leaveScope}>
            {t.scope.showAll}
          </button>
        ) : (
          <button type="button" onClick={() => setPlace({ seen: shared, midway: null })}>
            {t.scope.raise(shared)}
          </button>
        )}
      </p>
    </div>
  );
}
