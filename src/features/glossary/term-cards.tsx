import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useCallback, useRef, useState } from 'react';
import { useLanguage } from '#shared/i18n/language.tsx';
import { addressOf } from '#shared/router/addresses.ts';
import { Link } from '#shared/router/link.tsx';
import { Drawing } from '#shared/ui/drawing.tsx';
import { NameText, OtherScript } from '#shared/ui/name.tsx';
import { TermCardContext } from '#shared/ui/term-link.tsx';
import { isOpen } from '#shared/viewer/gate.ts';
import { useScope } from '#shared/viewer/scope.ts';
import { termsQuery, termsRevealsQuery } from './queries.ts';

/**
 * Lets every term in the text within open a card: its sign, its name in both scripts, what it means in plain words, and the way to its page.
 * A term that is still shut shows the way only.
 */
export function TermCards({ children }: { children: ReactNode }) {
  const { lang, t } = useLanguage();
  const card = useRef<HTMLDivElement>(null);
  const [id, setId] = useState<string | null>(null);
  const scope = useScope();
  const { data: safe } = useQuery({ ...termsQuery(lang), enabled: id !== null });
  const { data: reveals } = useQuery({ ...termsRevealsQuery(lang), enabled: id !== null && scope.seen !== null });
  const term = [...(safe?.items ?? []), ...(reveals?.items ?? [])].find((head) => head.id === id);
  const openCard = useCallback((chosen: string, link: HTMLElement) => {
    setId(chosen);
    card.current?.showPopover({ source: link });
  }, []);
  const close = () => card.current?.hidePopover();
  return (
    <TermCardContext value={openCard}>
      {children}
      <div ref={card} popover="auto" className="slip slip-beside" role="dialog" aria-label={t.glossary.card}>
        {id && (
          <>
            {term && isOpen(term, scope) && (
              <>
                <Drawing name={`terms/${term.sign}`} width={48} height={48} isFirst />
                <p className="slip-title">
                  <NameText name={term.name} />
                </p>
                <OtherScript name={term.name} />
                <p>{term.line.text}</p>
                <p className="aside">{t.glossary.notAdvice}</p>
              </>
            )}
            <div className="slip-actions">
              <Link to={addressOf(lang, 'term', id)} onClick={close}>
                {t.glossary.more}
              </Link>
              <button type="button" onClick={close}>
                {t.actions.close}
              </button>
            </div>
          </>
        )}
      </div>
    </TermCardContext>
  );
}
