import { useState } from 'react';
import { useLanguage } from '#shared/i18n/language.tsx';
import { focusHeading } from '#shared/parts/focus-heading.ts';
import { Drawing } from '#shared/parts/drawing.tsx';
import { NameText } from '#shared/parts/name.tsx';
import { Link } from '#shared/router/link.tsx';
import { useSearch } from '#shared/router/use-search.ts';
import type { CharacterHead } from '#shared/schema/document.ts';
import { compareWords } from './compare-words.ts';
import { comparing } from './compared-address.ts';

/** So many stand there at once. */
const few = 6;

type ChooseByFaceProps = {
  /** Whom this reader may choose, as they are billed. */
  offered: readonly CharacterHead[];
  /** Who is chosen, by id; one of them at least is empty. */
  ids: readonly [string, string];
};

/** Everybody to choose from, by their badges: one tap for each of the two. */
export function ChooseByFace({ offered, ids: [a, b] }: ChooseByFaceProps) {
  const { lang } = useLanguage();
  const words = compareWords[lang];
  const search = useSearch();
  const [isAll, setAll] = useState(false);
  const chosen = a || b;
  const showAll = (button: HTMLElement) => {
    focusHeading(button);
    setAll(true);
  };
  const others = offered.filter(({ id }) => id !== chosen);
  return (
    <section id="faces">
      <h2>{chosen ? words.chooseOther : words.chooseFirst}</h2>
      <ul className="compare-faces">
        {(isAll ? others : others.slice(0, few)).map(({ id, name, portrait }) => (
          <li key={id}>
            <Link to={comparing(search, a ? [a, id] : [id, b])} replace>
              {portrait && <Drawing name={`characters/${portrait}`} width={160} height={160} />}
              <span className="row-title">
                <NameText name={name} />
              </span>
            </Link>
          </li>
        ))}
        {others.length > few && !isAll && (
          <li>
            <button type="button" className="free-place" onClick={({ currentTarget }) => showAll(currentTarget)}>
              {words.everybody(others.length)}
            </button>
          </li>
        )}
      </ul>
    </section>
  );
}
