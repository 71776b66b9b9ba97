import { useLanguage } from '#shared/i18n/language.tsx';
import { addressOf } from '#shared/router/addresses.ts';
import { Link } from '#shared/router/link.tsx';
import type { PersonHead } from '#shared/schema/document.ts';
import { NameText, OtherScript } from '#shared/ui/name.tsx';

/** A member of cast or crew: name in both scripts and job. */
export function PersonCard({ head }: { head: PersonHead }) {
  const { lang } = useLanguage();
  return (
    <Link className="card" to={addressOf(lang, 'person', head.id)}>
      <span className="card-title">
        <NameText name={head.name} />
      </span>
      <OtherScript name={head.name} />
      <span className="card-text">{head.job}</span>
    </Link>
  );
}
