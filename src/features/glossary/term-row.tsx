import { useLanguage } from '#shared/i18n/language.tsx';
import { addressOf } from '#shared/router/addresses.ts';
import type { TermHead } from '#shared/schema/document.ts';
import { Link } from '#shared/router/link.tsx';
import { Drawing } from '#shared/parts/drawing.tsx';
import { Joined, NameText, OtherScript } from '#shared/parts/name.tsx';
import '#shared/parts/rows.css';

/** A term with its sign and its explanation. */
export function TermRow({ head }: { head: TermHead }) {
  const { lang } = useLanguage();
  return (
    <Link className="row" to={addressOf(lang, 'term', head.id)}>
      <Drawing name={`terms/${head.sign}`} width={48} height={48} />
      <span>
        <span className="row-title">
          <NameText name={head.name} />
        </span>{' '}
        <OtherScript name={head.name} />
        <span className="row-text">
          <Joined text={head.line.text} />
        </span>
      </span>
    </Link>
  );
}
