import { useLanguage } from '#shared/i18n/language.tsx';
import { addressOf } from '#shared/router/addresses.ts';
import { Link } from '#shared/router/link.tsx';
import { magnifier } from '#shared/parts/magnifier.ts';
import '#shared/parts/field.css';
import { homeWords } from './home-words.ts';
import './search-field.css';

/** Where a reader types the answer to what they came with: looks like a field, and opens the one that the header does. */
export function SearchField() {
  const { lang } = useLanguage();
  return (
    <Link
      className="field home-search"
      to={addressOf(lang, 'search')}
      onClick={(event) => {
        const opener = document.querySelector<HTMLElement>('.search-link');
        if (!opener) return;
        event.preventDefault();
        opener.click();
      }}
    >
      <svg viewBox="0 0 24 24" aria-hidden="true" className="icon">
        <path d={magnifier} />
      </svg>
      {homeWords[lang].search}
    </Link>
  );
}
