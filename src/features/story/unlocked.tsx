import { useLanguage } from '#shared/i18n/language.tsx';
import { addressOfRecord } from '#shared/router/addresses.ts';
import { Link } from '#shared/router/link.tsx';
import { useSearch } from '#shared/router/use-search.ts';
import type { Unlocks } from '#shared/schema/document.ts';
import { NameText } from '#shared/parts/name.tsx';
import { sinceKey, useOrder } from '#shared/viewer/scope.ts';
import { useUnlocks } from '#shared/viewer/use-unlocks.ts';
import { unlocksQuery } from './queries.ts';

/**
 * For readers past an episode: exactly what became known with it, with a way into each. The address may name an earlier episode from which on
 * the list reaches, for who has watched several since they were last here.
 */
export function Unlocked({ id }: { id: string }) {
  const { lang, t } = useLanguage();
  const order = useOrder();
  const since = new URLSearchParams(useSearch()).get(sinceKey) ?? id;
  const first = order.includes(since) && order.indexOf(since) <= order.indexOf(id) ? since : id;
  const read = useUnlocks(first, id, (episode) => unlocksQuery(lang, episode));
  if (read.length === 0) return null;
  const data = { records: read.flatMap(({ records }) => records), updated: joined(read) };
  return (
    <section id="unlocked">
      <h2>{first === id ? t.unlocked.title : t.unlocked.titleOf(first, id)}</h2>
      {data.records.length > 0 && (
        <>
          <h3>{t.unlocked.records}</h3>
          <ul className="chips">
            {data.records.map(({ to, name }) => (
              <li key={to}>
                <Link className="chip" to={addressOfRecord(lang, to)}>
                  <NameText name={name} />
                </Link>
              </li>
            ))}
          </ul>
        </>
      )}
      <h3>{t.unlocked.updated}</h3>
      <ul className="plain">
        {data.updated.map(({ to, name, passages }) => (
          <li key={to}>
            <Link to={`${addressOfRecord(lang, to)}#${passages[0]?.id}`}>
              <NameText name={name} />
            </Link>{' '}
            <span className="count">{t.unlocked.passages(passages.length)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Each page once, with the new passages of all episodes. A page that was itself new is no news again. */
function joined(all: readonly Unlocks[]): Unlocks['updated'] {
  const isNew = new Set(all.flatMap(({ records }) => records.map(({ to }) => to)));
  const pages = new Map<string, Unlocks['updated'][number]>();
  for (const page of all.flatMap(({ updated }) => updated)) {
    if (isNew.has(page.to)) continue;
    const known = pages.get(page.to);
    pages.set(page.to, known ? { ...known, passages: [...known.passages, ...page.passages] } : page);
  }
  return [...pages.values()];
}
