import type { ReactNode } from 'react';
import { useLanguage } from '#shared/i18n/language.tsx';
import { addressOf } from '#shared/router/addresses.ts';
import { Link } from '#shared/router/link.tsx';
import type { Relation, Sealed } from '#shared/schema/document.ts';
import { Drawing } from '#shared/parts/drawing.tsx';
import { NameText } from '#shared/parts/name.tsx';
import { PassageText } from '#shared/statements/passages.tsx';
import { Seals, TornStub } from '#shared/statements/seals.tsx';
import './relations.css';

type RelationListProps = {
  id: string;
  relations: readonly Relation[];
  seals: readonly Sealed[];
  onOpen: (seal: Sealed) => void;
  /** Stands above the list. */
  children?: ReactNode;
};

/** The people around a character, each once, with everything that they are to this one and a way there. */
export function RelationList({ id, relations, seals, onOpen, children }: RelationListProps) {
  const { lang, t } = useLanguage();
  // In the order in which each is first named.
  const people = [...new Map(relations.map(({ to }) => [to.id, to])).values()];
  if (relations.length === 0 && seals.length === 0) return null;
  return (
    <section id="relations">
      <h2>{t.character.relations}</h2>
      {children}
      <ul className="relations">
        {people.map((to) => (
          <li key={to.id}>
            {to.portrait && <Drawing name={`characters/${to.portrait}`} width={48} height={48} />}
            <div>
              <p className="relation-name">
                <Link to={addressOf(lang, 'character', to.id)}>
                  <NameText name={to.name} />
                </Link>
              </p>
              {relations
                .filter(({ to: { id } }) => id === to.id)
                .map((relation) => (
                  <p key={relation.id} className="relation">
                    <TornStub of={relation} among={relations} onTurn={onOpen} />
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
