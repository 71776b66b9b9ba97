import type * as z from 'zod/mini';
import { useQuery } from '@tanstack/react-query';
import { useLanguage } from '#shared/i18n/language.tsx';
import { addressOf } from '#shared/router/addresses.ts';
import { Link } from '#shared/router/link.tsx';
import type { DocumentSchemas } from '#shared/schema/document.ts';
import { Drawing } from '#shared/parts/drawing.tsx';
import { Joined, NameText, OtherScript } from '#shared/parts/name.tsx';
import { Slip } from '#shared/parts/slip.tsx';
import { useKnown } from '#shared/viewer/use-known.ts';
import { useRevealed } from '#shared/viewer/use-revealed.ts';
import { termQuery, termRevealsQuery } from './queries.ts';
import { TermUses } from './term-uses.tsx';

type Term = z.infer<DocumentSchemas['terms']['Document']>;

/** A term's sign, its name in both scripts, what it means in plain words, and the way to its page. One that is still shut shows the way only. */
export function TermCard({ id, link, onClose }: { id: string; link: HTMLElement; onClose: () => void }) {
  const { lang, t } = useLanguage();
  const { known } = useKnown([{ safe: termQuery(lang, id), reveals: termRevealsQuery(lang, id) }]);
  const term = known[0]?.head;
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
          <CardUses id={id} />
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

/** The passages that use the word, as far as this reader may know them. They come after the card, which does not wait for them. */
function CardUses({ id }: { id: string }) {
  const { lang } = useLanguage();
  const { data } = useQuery(termQuery(lang, id));
  return data && <OpenUses term={data} />;
}

function OpenUses({ term }: { term: Term }) {
  const { lang, t } = useLanguage();
  const { uses } = useRevealed(term, termRevealsQuery(lang, term.id)).document;
  if (uses.length === 0) return null;
  return (
    <details className="uses-of-term">
      <summary>{t.glossary.uses}</summary>
      <TermUses uses={uses} />
    </details>
  );
}
