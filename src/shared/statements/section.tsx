import type { ReactNode } from 'react';
import { useLanguage } from '#shared/i18n/language.tsx';
import type { Passage, Sealed } from '#shared/schema/document.ts';
import { useGuest } from '#shared/viewer/guest.ts';
import { useProgress } from '#shared/viewer/progress.ts';
import { useProgressSheet } from '#shared/viewer/progress-sheet.ts';
import type { Revealed } from '#shared/viewer/use-revealed.ts';
import { focusHeading } from '#shared/parts/focus-heading.ts';
import { RetryReads } from '#shared/parts/late-part.tsx';
import { PassageList, Prose } from './passages.tsx';

type SectionProps = {
  title: string;
  /** The section's key in the document, which its seals name. */
  name: string;
  passages: readonly Passage[];
  sealed: readonly Sealed[];
  open: Revealed<unknown>['open'];
  /** `list`: each passage is an entry of its own. */
  as?: 'prose' | 'list';
  children?: ReactNode;
};

/** A section of passages under a heading, with its folded tags and what else belongs there; nothing when it holds nothing. */
export function PassageSection({ title, name, passages, sealed, open, as = 'prose', children }: SectionProps) {
  const seals = sealed.filter(({ section }) => section === name);
  if (passages.length === 0 && seals.length === 0 && !children) return null;
  const Passages = as === 'prose' ? Prose : PassageList;
  return (
    <section id={name}>
      <h2>{title}</h2>
      {children}
      <Passages passages={passages} seals={seals} onOpen={open} />
    </section>
  );
}

type GateNoticeProps = Pick<Revealed<{ sealed: readonly Sealed[] }>, 'document' | 'failed' | 'opened' | 'close'> & {
  /** Left out where the page itself has the buttons that say so. */
  asks?: boolean;
};

/**
 * Once on a page with something shut: asks a reader who has not said how far they have watched, folds again what was opened alone,
 * or says that what is unlocked could not be read.
 */
export function GateNotice({ document, failed, opened, close, asks = true }: GateNoticeProps) {
  const { t } = useLanguage();
  const isUnset = useProgress(({ seen, midway }) => seen === null && midway === null);
  const isGuest = useGuest((guest) => guest.isGuest);
  const askProgress = useProgressSheet((sheet) => sheet.open);
  // Each notice is an element of its own: none changes its meaning under the finger.
  if (failed)
    return (
      <p key="failed" className="notice">
        {t.state.failedGated} <RetryReads />
      </p>
    );
  if (opened.size > 0)
    return (
      <p key="opened" className="notice" role="status">
        {t.seal.openedAlone}{' '}
        <button
          type="button"
          className="ask"
          onClick={({ currentTarget }) => {
            focusHeading(currentTarget);
            close();
          }}
        >
          {t.seal.foldAgain}
        </button>
      </p>
    );
  if (!asks || !isUnset || isGuest || document.sealed.length === 0) return null;
  return (
    <p key="ask" className="notice for-strangers">
      {`${t.progress.someShut} `}
      <button type="button" className="ask" onClick={({ currentTarget }) => askProgress(currentTarget)}>
        {t.progress.ask}
      </button>
    </p>
  );
}
