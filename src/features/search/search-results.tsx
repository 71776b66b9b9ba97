import type { CSSProperties } from 'react';
import { useLanguage } from '#shared/i18n/language.tsx';
import { addressOf } from '#shared/router/addresses.ts';
import { Link } from '#shared/router/link.tsx';
import { useSearch } from '#shared/router/use-search.ts';
import { RetryReads } from '#shared/parts/late-part.tsx';
import '#shared/parts/filter-tabs.css';
import { guessesLast } from './guesses-last.ts';
import type { Option } from './option.ts';
import { ResultList } from './result-list.tsx';
import { searchWords } from './search-words.ts';
import { suggestionsFor, useResults, useSearchable } from './use-results.ts';
import { WaysOn } from './ways-on.tsx';

/** So many of each kind stand beside those of all others; the rest is one step away. */
const mostOfAKind = 6;

/** All that answers to what was typed, by kind; where nothing does, spellings and other ways on. */
export function SearchResults({ typed }: { typed: string }) {
  const { lang, t } = useLanguage();
  const words = searchWords[lang];
  const searchable = useSearchable();
  const results = guessesLast(useResults(typed, searchable).groups, words.reasons.alike);
  const wanted = new URLSearchParams(useSearch()).get('kind');
  const shown = results.filter(({ id }) => id === wanted);
  const isAll = shown.length === 0;
  const groups = isAll ? results : shown;
  const isBeside = groups.length > 1 && groups.some(({ id }) => id === 'passages');
  const named = new Set(results.flatMap(({ id, options }) => (id === 'passages' ? [] : options.map(pageOf))));
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
            {[{ id: '', label: t.nav.all, options: results.flatMap(({ options }) => options) }, ...results].map(
              ({ id, label, options }) => (
                <li key={id}>
                  <Link
                    to={address(id)}
                    aria-current={(shown[0]?.id ?? '') === id ? 'true' : undefined}
                    replace
                    preventScrollReset
                  >
                    {label} <span className="tab-count">{options.length}</span>
                  </Link>
                </li>
              ),
            )}
          </ul>
        </nav>
      )}
      <div className={isBeside ? 'found-beside' : undefined} style={{ '--kinds': groups.length - 1 } as CSSProperties}>
        {groups.map(({ id, label, options }, place) => (
          <section key={id} className={`found-${id}`} aria-labelledby={`results-${id}`}>
            <h2 id={`results-${id}`}>{label}</h2>
            <ResultList
              options={isAll ? firstFew(options, id === 'passages' ? named : undefined) : options}
              isBest={place === 0}
            />
            {isAll && options.length > mostOfAKind && (
              <p>
                <Link to={address(id)} replace>
                  {words.showAll(options.length)}
                </Link>
              </p>
            )}
          </section>
        ))}
      </div>
    </>
  );
}

const pageOf = ({ to }: Option): string | undefined => to?.split('#', 1)[0];

/**
 * The first of each page before further ones of the same: so a page that says it often is not all that shows.
 * @param named the pages that are found by name, and so stand beside: others come before them
 */
function firstFew(options: readonly Option[], named?: ReadonlySet<string | undefined>): readonly Option[] {
  if (options.length <= mostOfAKind) return options;
  const firsts = new Map(options.toReversed().map((option) => [pageOf(option), option]));
  const isFirst = new Set([...firsts].flatMap(([page, option]) => (named?.has(page) ? [] : option)));
  return [
    ...options.filter((option) => isFirst.has(option)),
    ...options.filter((option) => !isFirst.has(option)),
  ].slice(0, mostOfAKind);
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
