import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useHydrated } from '#shared/hydration/use-hydrated.ts';
import { useLanguage } from '#shared/i18n/language.tsx';
import { useSearch } from '#shared/router/use-search.ts';
import { adoptStyles } from '#shared/parts/adopt-styles.ts';
import { magnifier } from '#shared/parts/magnifier.ts';
import '#shared/parts/field.css';
import { SearchOffers } from './search-offers.tsx';
import { SearchResults } from './search-results.tsx';
import { askedInAddress } from './asked-in-address.ts';
import styles from './search-field.css?inline';
import './search-room.css';
import { searchWords } from './search-words.ts';
import { WaysOn } from './ways-on.tsx';

adoptStyles(styles);

/** The field of the page of search, and under it what answers. The address keeps what is typed, and which kind is asked for. */
export function SearchRoom() {
  const { lang } = useLanguage();
  const words = searchWords[lang];
  const search = useSearch();
  const navigate = useNavigate();
  const isHydrated = useHydrated<boolean>(true, false);
  // The address follows a moment later, and a syllable that is still being put together would not survive that.
  const [typed, setTyped] = useState<string | null>(null);
  const text = typed ?? askedInAddress(search);

  function ask(wanted: string) {
    setTyped(wanted);
    const parameters = wanted.trim() === '' ? '' : String(new URLSearchParams({ q: wanted }));
    void navigate({ search: parameters }, { replace: true, preventScrollReset: true });
  }

  if (!isHydrated)
    return (
      <div className="without-scripts">
        <p>{words.noScript}</p>
        <WaysOn />
      </div>
    );
  return (
    <>
      <div className="search-field">
        <svg viewBox="0 0 24 24" aria-hidden="true" className="icon">
          <path d={magnifier} />
        </svg>
        <input
          type="search"
          className="field"
          aria-label={words.label}
          placeholder={words.placeholder}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          value={text}
          onChange={(event) => ask(event.target.value)}
          onBlur={() => setTyped(null)}
        />
      </div>
      {text.trim() === '' ? <SearchOffers /> : <SearchResults typed={text} />}
    </>
  );
}
