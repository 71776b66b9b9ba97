import { useLanguage } from '#shared/i18n/language.tsx';
import { addressOf } from '#shared/router/addresses.ts';
import { Link } from '#shared/router/link.tsx';
import type { Relation, Sealed } from '#shared/schema/document.ts';
import { Drawing } from '#shared/ui/drawing.tsx';
import { NameText } from '#shared/ui/name.tsx';
import { PassageText, Seals } from '#shared/ui/passages.tsx';
import './relations.css';

type RelationListProps = { relations: readonly Relation[]; seals: readonly Sealed[]; onOpen: (seal: Sealed) => void };

/** What a character is to others, each with a way there. */
export function RelationList({ relations, seals, onOpen }: RelationListProps) {
  const { lang, t } = useLanguage();
  if (relations.length === 0 && seals.length === 0) return null;
  return (
    <section id="relations">
      <h2>{t.character.relations}</h2>
      <ul className="relations">
        {relations.map((relation) => (
          <li key={relation.id}>
            {relation.to.portrait && <Drawing name={`characters/${relation.to.portrait}`} width={48} height={48} />}
            <div>
              <p className="relation-head">
                <span className="relation-kind">{t.relations[relation.kind]}</span>{' '}
                <Link to={addressOf(lang, 'character', relation.to.id)}>
                  <NameText name={relation.to.name} />
                </Link>
              </p>
              <p>
                <PassageText passage={relation} />
              </p>
            </div>
          </li>
        ))}
      </ul>
      <Seals seals={seals} onOpen={onOpen} />
    </section>
  );
}
