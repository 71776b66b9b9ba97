import { useLanguage } from '#shared/i18n/language.tsx';
import { addressOfRecord } from '#shared/router/addresses.ts';
import { Link } from '#shared/router/link.tsx';
import type { SourceUses } from '#shared/schema/document.ts';
import { NameText } from '#shared/parts/name.tsx';
import { SourceCard } from '#shared/statements/sources.tsx';
import { bibliographyWords } from './bibliography-words.ts';
import './bibliography.css';

/** A source, and the pages that rest on it. */
export function SourceEntry({ source }: { source: SourceUses }) {
  const { lang } = useLanguage();
  const words = bibliographyWords[lang];
  return (
    <li id={source.id}>
      <p>
        <SourceCard card={source} />
      </p>
      <ul className="uses">
        {source.uses.map((use) => (
          <li key={use.to}>
            <Link to={addressOfRecord(lang, use.to)}>
              <NameText name={use.name} />
            </Link>{' '}
            <span className="count">{words.statements(use.statements)}</span>
          </li>
        ))}
      </ul>
    </li>
  );
}
