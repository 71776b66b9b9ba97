import { useQuery } from '@tanstack/react-query';
import { useLanguage } from '#shared/i18n/language.tsx';
import { addressOfRecord } from '#shared/router/addresses.ts';
import { Link } from '#shared/router/link.tsx';
import { NameText } from '#shared/ui/name.tsx';
import { unlocksQuery } from './queries.ts';

/** For readers past an episode: exactly what became known with it, with a way into each. */
export function Unlocked({ id }: { id: string }) {
  const { lang, t } = useLanguage();
  const { data } = useQuery(unlocksQuery(lang, id));
  if (!data) return null;
  return (
    <section id="unlocked">
      <h2>{t.unlocked.title}</h2>
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
