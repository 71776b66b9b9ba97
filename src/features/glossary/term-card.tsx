import { useLanguage } from '#shared/i18n/language.tsx';
import { addressOf } from '#shared/router/addresses.ts';
import { Link } from '#shared/router/link.tsx';
import type { TermHead } from '#shared/schema/document.ts';
import { NameText, OtherScript } from '#shared/ui/name.tsx';

/** A term with its explanation. */
export function TermCard({ head }: { head: TermHead }) {
  const { lang } = useLanguage();
  return (
    <Link className="card" to={addressOf(lang, 'term', head.id)}>
      <span className="card-title">
        <NameText name={head.name} />
      </span>
      <OtherScript name={head.name} />
      <span className="card-text">{head.line.text}</span>
    </Link>
  );
}
