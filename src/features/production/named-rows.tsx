import { useLanguage } from '#shared/i18n/language.tsx';
import type { NamedPassage, Sealed } from '#shared/schema/document.ts';
import { Joined } from '#shared/parts/name.tsx';
import { PassageText } from '#shared/statements/passages.tsx';
import { Seals, TornStub } from '#shared/statements/seals.tsx';
import { productionWords } from './production-words.ts';
import './named-rows.css';
import './sheet-rows.css';

type NamedRowsProps = {
  /** The section of the document, which its seals name. */
  section: 'places' | 'pieces';
  rows: readonly NamedPassage[];
  sealed: readonly Sealed[];
  onOpen: (seal: Sealed) => void;
};

/** What is looked up by its name, a row each: where it was filmed, which music is heard. */
export function NamedRows({ section, rows, sealed, onOpen }: NamedRowsProps) {
  const { lang } = useLanguage();
  const seals = sealed.filter((seal) => seal.section === section);
  if (rows.length === 0 && seals.length === 0) return null;
  return (
    <section id={section}>
      <h2>{productionWords[lang][section]}</h2>
      {rows.length > 0 && (
        <ul className="sheet-rows named-rows">
          {rows.map((row) => (
            <li key={row.id}>
              <TornStub of={row} among={rows} onTurn={onOpen} />
              <h3>
                <Joined text={row.name} />
              </h3>
              <p>
                <PassageText passage={row} />
              </p>
            </li>
          ))}
        </ul>
      )}
      <Seals seals={seals} onOpen={onOpen} />
    </section>
  );
}
