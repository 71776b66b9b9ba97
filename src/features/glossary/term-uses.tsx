import { useLanguage } from '#shared/i18n/language.tsx';
import { nameIn } from '#shared/names/name-in.ts';
import { useInWords } from '#shared/names/written-names.ts';
import { addressOfRecord } from '#shared/router/addresses.ts';
import { Link } from '#shared/router/link.tsx';
import type { TermUse } from '#shared/schema/document.ts';
import { NameText } from '#shared/parts/name.tsx';
import './term-uses.css';

/** The pages that use a term, each leading to the first of its passages that does, and by numbers to the others. */
export function TermUses({ uses }: { uses: readonly TermUse[] }) {
  const { lang } = useLanguage();
  const inWords = useInWords();
  return (
    <ul className="chips term-uses">
      {byPage(uses).map(({ to, name, ids: [first, ...others] }) => {
        const address = addressOfRecord(lang, to);
        return (
          <li key={to}>
            <Link className="chip" to={`${address}#${first}`}>
              <NameText name={name} />
            </Link>
            {others.map((id, place) => (
              <Link
                key={id}
                className="chip"
                to={`${address}#${id}`}
                aria-label={`${inWords(nameIn(name, lang))} ${place + 2}`}
              >
                {place + 2}
              </Link>
            ))}
          </li>
        );
      })}
    </ul>
  );
}

/** In the order in which each page is first named. */
function byPage(uses: readonly TermUse[]): (Pick<TermUse, 'to' | 'name'> & { ids: string[] })[] {
  const pages = new Map<string, Pick<TermUse, 'to' | 'name'> & { ids: string[] }>();
  for (const { to, name, id } of uses) {
    const page = pages.get(to) ?? { to, name, ids: [] };
    pages.set(to, page);
    page.ids.push(id);
  }
  return [...pages.values()];
}
