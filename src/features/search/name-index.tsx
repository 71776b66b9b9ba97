import { useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { entriesOf } from '#search/entry.ts';
import { type Language, languageNames, languages } from '#series/languages.ts';
import { useLanguage } from '#shared/i18n/language.tsx';
import { letterKey, LetterTabs } from '#shared/parts/letter-tabs.tsx';
import { byLetter, letterId } from '#shared/parts/letters.ts';
import { isHeldBack, useArrival } from '#shared/reading-place/arrival.ts';
import { addressOf } from '#shared/router/addresses.ts';
import { Link } from '#shared/router/link.tsx';
import { useSearch } from '#shared/router/use-search.ts';
import { keepsLast } from '#shared/viewer/last-result.ts';
import { useIsChanged } from '#shared/viewer/use-is-changed.ts';
import { FoundNames } from './found-names.tsx';
import { type IndexLine, indexLinesOf } from './index-lines.ts';
import './name-index.css';
import { findablesQuery, useFindables } from './queries.ts';
import { searchWords } from './search-words.ts';

/** So many lines stand on the page at once. A record with more names is shown letter by letter. */
const most = 400;

const groupsOf = keepsLast((items: Parameters<typeof entriesOf>[0], lang: Language, ordered: Language) =>
  byLetter(indexLinesOf(entriesOf(items), lang, ordered), ordered, ({ name }) =>
    name.text.replace(searchWords[name.lang].index.passedOver, ''),
  ),
);

/** Everything within progress that has a name, by its letters, in the order of either script. */
export function NameIndex() {
  const { lang } = useLanguage();
  const words = searchWords[lang].index;
  const items = useOpenFindables(lang);
  const parameters = new URLSearchParams(useSearch());
  const ordered = languages.find((code) => code === parameters.get('order')) ?? lang;
  const groups = groupsOf(items, lang, ordered);
  const letters = groups.map(({ letter }) => letter);
  const isLong = groups.reduce((sum, group) => sum + group.items.length, 0) > most;
  const wanted = parameters.get(letterKey) ?? letters[0];
  const shown = isLong ? groups.filter(({ letter }) => letter === wanted) : groups;
  return (
    <>
      <Orders ordered={ordered} />
      <LetterTabs label={words.letters} letters={letters} chosen={isLong ? wanted : undefined} />
      {shown.map(({ letter, items: lines }) => (
        <section key={letter} id={letterId(letter)} className="letter index-letter">
          <h2>{letter}</h2>
          <ul>
            {lines.slice(0, most).map((line) => (
              <Line key={line.key} line={line} />
            ))}
          </ul>
          {lines.length > most && <p className="aside">{words.more(lines.length - most)}</p>}
        </section>
      ))}
    </>
  );
}

/** What is safe at once; what else is open, as soon as it moves nothing that is being read. */
function useOpenFindables(lang: Language) {
  const { data } = useSuspenseQuery(findablesQuery());
  const { items, isRead } = useFindables(lang, true);
  const hasMore = isRead && items.length > data.items.length;
  // A page that waits to be whole is hydrated as a stranger has it, and then shows everything before it is seen.
  const [isHeld] = useState(isHeldBack);
  const isChanged = useIsChanged();
  const arrived = useArrival('names', hasMore ? items : undefined, isChanged || isHeld);
  return arrived ? items : data.items;
}

/** Names in the order of each language. */
function Orders({ ordered }: { ordered: Language }) {
  const { lang } = useLanguage();
  const words = searchWords[lang].index;
  const address = addressOf(lang, 'names');
  return (
    <nav aria-label={words.orders} className="tabs">
      <ul>
        {[lang, ...languages.filter((code) => code !== lang)].map((code) => (
          <li key={code}>
            <Link
              to={code === lang ? address : `${address}?order=${code}`}
              aria-current={code === ordered ? 'true' : undefined}
              replace
              preventScrollReset
            >
              <span lang={code === lang ? undefined : code}>{words.order(code) ?? languageNames[code]}</span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Line({ line: { name, other, of, kind, to } }: { line: IndexLine }) {
  const { lang } = useLanguage();
  const words: Record<string, string> = searchWords[lang].index.kinds;
  return (
    <li>
      <Link className="index-line" to={to}>
        <FoundNames name={{ ...name, marks: [] }} other={other && { ...other, marks: [] }} />
        <span className="index-kind">{of ? <FoundNames name={{ ...of, marks: [] }} /> : words[kind]}</span>
      </Link>
    </li>
  );
}
