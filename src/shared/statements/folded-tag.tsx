import type { ReactNode } from 'react';
import { useLanguage } from '#shared/i18n/language.tsx';
import './folded-tag.css';

/** What a whole page is while it is shut: a folded tag with its episode, and below the perforation the ways on. */
export function FoldedTag({ from, children }: { from: string; children: ReactNode }) {
  const { t } = useLanguage();
  return (
    <div className="folded-tag">
      <p className="folded-episode" aria-hidden="true">
        {t.progress.short(from)}
      </p>
      <p>{t.seal.record}</p>
      <div className="folded-strip">{children}</div>
    </div>
  );
}
