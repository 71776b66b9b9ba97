import { useQuery } from '@tanstack/react-query';
import { useLanguage } from '#shared/i18n/language.tsx';
import { addressOf } from '#shared/router/addresses.ts';
import { Link } from '#shared/router/link.tsx';
import { Drawing } from '#shared/parts/drawing.tsx';
import { Joined, NameText, OtherScript } from '#shared/parts/name.tsx';
import { Slip } from '#shared/parts/slip.tsx';
import { useRevealedList } from '#shared/viewer/use-revealed.ts';
import { termsQuery, termsRevealsQuery } from './queries.ts';

/** A term's sign, its name in both scripts, what it means in plain words, and the way to its page. One that is still shut shows the way only. */
export function TermCard({ id, link, onClose }: { id: string; link: HTMLElement; onClose: () => void }) {
  const { lang, t } = useLanguage();
  const { data: safe } = useQuery(termsQuery(lang));
  const { items } = useRevealedList(safe ?? { items: [] }, termsRevealsQuery(lang), true);
  const term = items.find((head) => head.id === id);
  return (
    <Slip label={t.glossary.card} opener={link} onClose={onClose} isBeside>
      {term && (
        <>
          <Drawing name={`terms/${term.sign}`} width={48} height={48} isFirst />
          <p className="slip-title">
            <NameText name={term.name} />
          </p>
          <OtherScript name={term.name} />
          <p>
            <Joined text={term.line.text} />
          </p>
          {t.series.disclaimer && <p className="aside">{t.series.disclaimer.text}</p>}
        </>
      )}
      <div className="slip-actions">
        <Link to={addressOf(lang, 'term', id)}>{t.glossary.more}</Link>
        <button type="button" onClick={onClose}>
          {t.actions.close}
        </button>
      </div>
    </Slip>
  );
}
