import type { ReactNode } from 'react';
import { useLanguage } from '#shared/i18n/language.tsx';
import './triage-tag.css';

/** What a whole page is while it is shut: a triage tag, folded, with its episode, and below the perforation the ways on. */
export function TriageTag({ from, children }: { from: string; children: ReactNode }) {
  const { t } = useLanguage();
  return (
    <div className="triage-tag">
      <p className="triage-episode" aria-hidden="true">
        {t.progress.short(from)}
      </p>
      <p>{t.seal.record}</p>
      <div className="triage-strip">{children}</div>
    </div>
  );
}
