import { useLanguage } from '#shared/i18n/language.tsx';
import { addressOf } from '#shared/router/addresses.ts';
import { Link } from '#shared/router/link.tsx';
import type { Relation, Sealed } from '#shared/schema/document.ts';
import { Drawing } from '#shared/parts/drawing.tsx';
import { NameText } from '#shared/parts/name.tsx';
import { PassageText, Seals } from '#shared/statements/passages.tsx';
import './relations.css';

type RelationListProps = {
  id: string;
  relations: readonly Relation[];
  seals: readonly Sealed[];
  onOpen: (seal: Sealed) => void;
};

/** The people around a character, each once, with everything that they are to this one and a way there. */
export function RelationList({ id, relations, seals, onOpen }: RelationListProps) {
  const { lang, t } = useLanguage();
  if (relations.length === 0 && seals.length === 0) return null;
  return (
    <section id="relations">
      <h2>{t.character.relations}</h2>
      <ul className="relations">
        {byPerson(relations).map(({ to, all }) => (
          <li key={to.id}>
            {to.portrait && <Drawing name={`characters/${to.portrait}`} width={48} height={48} />}
            <div>
              <p className="relation-name">
                <Link to={addressOf(lang, 'character', to.id)}>
                  <NameText name={to.name} />
                </Link>
              </p>
              {all.map((relation) => (
                <p key={relation.id} className="relation">
                  <span className="entry-head">{t.series.relations[relation.kind]}</span>{' '}
                  <PassageText passage={relation} />
                </p>
              ))}
            </div>
          </li>
        ))}
      </ul>
      <Seals seals={seals} onOpen={onOpen} />
      <p className="next">
        <Link to={`${addressOf(lang, 'compare')}?with=${id}`}>{t.pages.compare}</Link>
      </p>
    </section>
  );
}

/** In the order in which each person is first named. */
function byPerson(relations: readonly Relation[]): { to: Relation['to']; all: Relation[] }[] {
  const people = new Map<string, { to: Relation['to']; all: Relation[] }>();
  for (const relation of relations) {
    const known = people.get(relation.to.id);
    if (known) known.all.push(relation);
    else people.set(relation.to.id, { to: relation.to, all: [relation] });
  }
  return [...people.values()];
}
