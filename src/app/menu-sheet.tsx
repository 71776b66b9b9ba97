import { useState } from 'react';
import { useLanguage } from '#shared/i18n/language.tsx';
import { Link } from '#shared/router/link.tsx';
import { useSearch } from '#shared/router/use-search.ts';
import { KeepSection } from '#shared/frame/keep-section.tsx';
import { sectionsOf } from '#shared/frame/sections-of.ts';
import { Slip } from '#shared/parts/slip.tsx';
import { MorePages } from './footer.tsx';

/** The way through a long page, where no margin holds its contents, and to the pages that have no place in the main navigation. */
export function MenuSheet({ opener, onClose }: { opener: HTMLElement; onClose: () => void }) {
  const { t } = useLanguage();
  const search = useSearch();
  const [sections] = useState(() => sectionsOf(document.querySelector('article')));
  return (
    <Slip label={t.nav.menu} opener={opener} onClose={onClose}>
      <div className="menu">
        <nav aria-label={t.nav.more}>
          <p className="slip-title">{t.nav.more}</p>
          <MorePages />
        </nav>
        {sections.length > 1 && (
          <nav aria-label={t.nav.contents}>
            <p className="slip-title">{t.nav.contents}</p>
            <ul>
              {sections.map(({ id, title }) => (
                <li key={id} className="contents-entry">
                  <Link to={`${search}#${id}`} onClick={onClose}>
                    {title}
                  </Link>
                  <KeepSection id={id} />
                </li>
              ))}
            </ul>
          </nav>
        )}
      </div>
      <div className="slip-actions">
        <button type="button" onClick={onClose}>
          {t.actions.close}
        </button>
      </div>
    </Slip>
  );
}
