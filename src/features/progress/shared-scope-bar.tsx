import { useLocation, useNavigate } from 'react-router';
import { useLanguage } from '#shared/i18n/language.tsx';
import type { Gate } from '#shared/schema/vocabulary.ts';
import { useGuest } from '#shared/viewer/guest.ts';
import { useProgress } from '#shared/viewer/progress.ts';
import { useScope, useSharedScope } from '#shared/viewer/scope.ts';

/** On a page that was shared “as of” an episode: tells which scope holds, and offers the other; applies nothing by itself. */
export function SharedScopeBar() {
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
  const raise = () => setPlace({ seen: shared, midway: null });
  return <ScopeBar shared={shared} isReaderAhead={isReaderAhead} onChange={isReaderAhead ? leaveScope : raise} />;
}

type ScopeBarProps = { shared: Gate; isReaderAhead: boolean; onChange: () => void };

/** What that bar is, with its one way on: to the reader's own scope, or up to the shared one. */
export function ScopeBar({ shared, isReaderAhead, onChange }: ScopeBarProps) {
  const { t } = useLanguage();
  return (
    <div role="status" className="connection">
      <p>
        {isReaderAhead ? t.scope.showsShared(shared) : t.scope.showsOwn(shared)}{' '}
        <button type="button" onClick={onChange}>
          {isReaderAhead ? t.scope.showAll : t.scope.raise(shared)}
        </button>
      </p>
    </div>
  );
}
