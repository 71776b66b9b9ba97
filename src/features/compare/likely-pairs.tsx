import { lineOf, relationLines } from '#series/lines/relation-lines.ts';
import type { RelationKind } from '#series/vocabulary.ts';
import { useLanguage } from '#shared/i18n/language.tsx';
import { Link } from '#shared/router/link.tsx';
import { useSearch } from '#shared/router/use-search.ts';
import { Drawing } from '#shared/parts/drawing.tsx';
import { LineSample } from '#shared/parts/line-sample.tsx';
import { Joined, NameText } from '#shared/parts/name.tsx';
import '#shared/parts/rows.css';
import { comparing } from './compared-address.ts';
import type { Pair } from './strongest-pairs.ts';

/** Pairs of whom there is something to tell, each a link to its comparison. */
export function LikelyPairs({ title, pairs }: { title: string; pairs: readonly Pair[] }) {
  const { lang } = useLanguage();
  const search = useSearch();
  if (pairs.length === 0) return null;
  return (
    <section id="suggestions">
      <h2>
        <Joined text={title} />
      </h2>
      <ul className="compare-pairs">
        {pairs.map(({ two: [a, b], kinds }) => (
          <li key={`${a.id} ${b.id}`}>
            <Link to={comparing(search, [a.id, b.id])} replace>
              {[a, b].map(
                ({ id, portrait }) =>
                  portrait && <Drawing key={id} name={`characters/${portrait}`} width={160} height={160} />,
              )}
              <span>
                <span className="row-title">
                  <NameText name={a.name} /> · <NameText name={b.name} />
                </span>
                {linesOf(kinds).map(({ style, words }) => (
                  <span key={style} className="row-text">
                    <LineSample style={style} /> {words[lang]}
                  </span>
                ))}
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What two are to each other, as the map of relations tells it: each kind of line once. */
function linesOf(kinds: readonly RelationKind[]) {
  return [...new Set(kinds.map((kind) => lineOf[kind]))].map((line) => relationLines[line]);
}
