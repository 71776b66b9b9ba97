import { formatDate } from '#shared/i18n/format.ts';
import { useLanguage } from '#shared/i18n/language.tsx';
import { nameIn } from '#shared/names/name-in.ts';
import { Drawing } from '#shared/parts/drawing.tsx';
import { Monogram } from '#shared/parts/monogram.tsx';
import { NameText } from '#shared/parts/name.tsx';
import { addressOfRecord } from '#shared/router/addresses.ts';
import { Link } from '#shared/router/link.tsx';
import type { ChangedPage, Changes } from '#shared/schema/document.ts';
import { useHydrated } from '#shared/hydration/use-hydrated.ts';
import { useRevealedList } from '#shared/viewer/use-revealed.ts';
import { byPage, countsOf } from './changed-pages.ts';
import { changesRevealsQuery } from './changes-queries.ts';
import { changesWords } from './changes-words.ts';

/** So many the prerendered page lists: a release may change every page, and HTML has a budget. */
const atFirst = 24;

/** The pages on which something has changed since the last release that the reader may know, each with a way to the first of it. */
export function ChangeList({ safe }: { safe: Changes }) {
  const { lang, t } = useLanguage();
  const words = changesWords[lang];
  const { items } = useRevealedList(safe, changesRevealsQuery(lang));
  const isHydrated = useHydrated<boolean>(true, false);
  const { since } = safe;
  if (!since) return <p className="lead">{words.noRelease}</p>;
  const date = formatDate(since, t.format);
  if (items.length === 0) return <p className="lead">{words.nothing(date)}</p>;
  return (
    <>
      <p className="lead">{words.since(date, countsOf(items))}</p>
      <ul className="rows rows-columns">
        {byPage(items)
          .slice(0, isHydrated ? undefined : atFirst)
          .map((page) => (
            <li key={page.to}>
              <Row {...page} />
            </li>
          ))}
      </ul>
    </>
  );
}

function Row({ to, name, drawing, added, changed }: ChangedPage) {
  const { lang } = useLanguage();
  return (
    <Link className="row" to={`${addressOfRecord(lang, to)}#${added[0] ?? changed[0]}`}>
      {drawing ? <Drawing name={drawing} width={48} height={48} /> : <Monogram name={nameIn(name, lang)} />}
      <span>
        <span className="row-title">
          <NameText name={name} />
        </span>{' '}
        <span className="row-text">{changesWords[lang].onPage(added.length, changed.length)}</span>
      </span>
    </Link>
  );
}
