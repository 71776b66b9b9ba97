import { useLanguage } from '#shared/i18n/language.tsx';
import type { RecordPage } from '#shared/kinds/kinds.ts';
import { addressOf } from '#shared/router/addresses.ts';
import { Link } from '#shared/router/link.tsx';
import type { Ref } from '#shared/schema/document.ts';
import { Drawing } from './drawing.tsx';
import { NameText } from './name.tsx';

/** Links to other records under a heading; nothing when there are none. */
export function RefSection({ title, page, refs }: { title: string; page: RecordPage; refs: readonly Ref[] }) {
  const { lang } = useLanguage();
  if (refs.length === 0) return null;
  return (
    <section id={`${page}-list`}>
      <h2>{title}</h2>
      <ul className="chips">
        {refs.map((ref) => (
          <li key={ref.id}>
            <Link className="chip" to={addressOf(lang, page, ref.id)}>
              {ref.portrait && <Drawing name={`characters/${ref.portrait}`} width={36} height={36} />}
              <NameText name={ref.name} />
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
