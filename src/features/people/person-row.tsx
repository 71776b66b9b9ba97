import { useLanguage } from '#shared/i18n/language.tsx';
import { addressOf } from '#shared/router/addresses.ts';
import { Link } from '#shared/router/link.tsx';
import type { PersonHead } from '#shared/schema/document.ts';
import { Monogram } from '#shared/ui/monogram.tsx';
import { NameText, OtherScript } from '#shared/ui/name.tsx';
import '#shared/ui/rows.css';

/** A member of cast or crew: name in both scripts and job. */
export function PersonRow({ head }: { head: PersonHead }) {
  const { lang } = useLanguage();
  return (
    <Link className="row" to={addressOf(lang, 'person', head.id)}>
      <Monogram name={head.name} />
      <span>
        <span className="row-title">
          <NameText name={head.name} />
        </span>{' '}
        <OtherScript name={head.name} />
        <span className="row-text">{head.job}</span>
      </span>
    </Link>
  );
}
