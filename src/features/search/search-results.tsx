import { useLanguage } from '#shared/i18n/language.tsx';
import { addressOf } from '#shared/router/addresses.ts';
import { Link } from '#shared/router/link.tsx';
import { useSearch } from '#shared/router/use-search.ts';
import { RetryReads } from '#shared/parts/late-part.tsx';
import '#shared/parts/filter-tabs.css';
import type { Option } from './option.ts';
import { ResultList } from './result-list.tsx';
import { searchWords } from './search-words.ts';
import { suggestionsFor, useResults, useSearchable } from './use-results.ts';
import { WaysOn } from './ways-on.tsx';

/** All that answers to what was typed, by kind; where nothing does, spellings and other ways on. */
export function SearchResults({ typed }: { typed: string }) {
  const { lang, t } = useLanguage();
  const words = searchWords[lang];
  const searchable = useSearchable();
  const { groups: results } = useResults(typed, searchable);
  const wanted = new URLSearchParams(useSearch()).get('kind');
  const shown = results.filter(({ id }) => id === wanted);
  const groups = shown.length > 0 ? shown : results;
  const count = groups.reduce((sum, { options }) => sum + options.length, 0);
  const address = (kind: string) =>
    `${addressOf(lang, 'search')}?${new URLSearchParams({ q: typed, ...(kind && { kind }) })}`;
  if (!searchable.isRead && !searchable.isLost) return <p role="status">{words.loading}</p>;
  return (
    <>
      <p role="status" className="aside">
        {count > 0 ? words.count(count) : words.none(typed.trim())}
      </p>
      {searchable.isLost && (
        <p className="notice">
          {words.lost} <RetryReads />
        </p>
      )}
      {count === 0 && <Nothing suggestions={suggestionsFor(typed, searchable)} />}
      {results.length > 1 && (
        <nav aria-label={words.filter} className="tabs">
          <ul>
            {[{ id: '', label: t.nav.all }, ...results].map(({ id, label }) => (
              <li key={id}>
                <Link
                  to={address(id)}
                  aria-current={(shown[0]?.id ?? '') === id ? 'true' : undefined}
                  replace
                  preventScrollReset
                >
                  {label}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
      )}
      {groups.map(({ id, label, options }, place) => (
        <section key={id} aria-labelledby={`results-${id}`}>
          <h2 id={`results-${id}`}>{label}</h2>
          <ResultList options={options} isBest={place === 0} />
        </section>
      ))}
    </>
  );
}

function Nothing({ suggestions }: { suggestions: readonly Option[] }) {
  const { lang } = useLanguage();
  const words = searchWords[lang];
  return (
    <>
      <p>{words.noneYet}</p>
      {suggestions.length > 0 && (
        <>
          <h2>{words.suggested}</h2>
          <ResultList options={suggestions} />
        </>
      )}
      <h2>{words.onwards}</h2>
      <WaysOn />
    </>
  );
}
