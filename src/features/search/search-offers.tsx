import { initialsOf } from '#search/keys.ts';
import { useLanguage } from '#shared/i18n/language.tsx';
import { addressOf } from '#shared/router/addresses.ts';
import { Link } from '#shared/router/link.tsx';
import { Doors } from './doors.tsx';
import { ResultList } from './result-list.tsx';
import { searchWords } from './search-words.ts';
import { useOffers } from './use-offers.ts';

/** So many consonants, and no fewer, tell one name from all others. */
const enough = 3;

/**
 * What stands on the page of search before anything is typed: the lists, and below them, as it comes, how little is enough, what was read last and whom
 * readers ask for most.
 */
export function SearchOffers() {
  const { lang } = useLanguage();
  const words = searchWords[lang];
  const { groups } = useOffers('');
  const pages = groups.filter(({ options }) => options.every(({ to }) => to !== undefined));
  const names = pages.flatMap(({ options }) => options.flatMap(({ name, other }) => [name.text, other?.text ?? '']));
  const example = names.map(initialsOf).find(({ length }) => length === enough);
  return (
    <div className="search-offers">
      <Doors />
      {example !== undefined && (
        <p className="aside">
          {words.initials}{' '}
          <Link to={`${addressOf(lang, 'search')}?${new URLSearchParams({ q: example })}`} replace>
            <span lang="ko">{example}</span>
          </Link>
        </p>
      )}
      {pages.map(({ id, label, options }) => (
        <section key={id} aria-labelledby={`offers-${id}`}>
          <h2 id={`offers-${id}`}>{label}</h2>
          <ResultList options={options} />
        </section>
      ))}
    </div>
  );
}
