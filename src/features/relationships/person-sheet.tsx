import { useLanguage } from '#shared/i18n/language.tsx';
import { recordHalves } from '#shared/api/record-queries.ts';
import { Drawing } from '#shared/parts/drawing.tsx';
import { LineSample } from '#shared/parts/line-sample.tsx';
import { NameText, OtherScript } from '#shared/parts/name.tsx';
import { addressOf } from '#shared/router/addresses.ts';
import { Link } from '#shared/router/link.tsx';
import { useSearch } from '#shared/router/use-search.ts';
import type { Edge } from '#shared/schema/document.ts';
import { useKnown } from '#shared/viewer/use-known.ts';
import { lineOf, relationLines } from '#series/lines/relation-lines.ts';
import { kindFrom } from './kind-from.ts';
import { useMapName } from './map-name.ts';
import type { MapPlaceInAddress } from './map-place.ts';
import { edgesOf, mostTied, type Person } from './people.ts';
import { useMapWords } from './relationship-words.ts';

type PersonSheetProps = {
  people: readonly Person[];
  chosen: Person | undefined;
  edges: readonly Edge[];
  place: MapPlaceInAddress;
};

/** Who is chosen on the map, and what everybody else is to them, or with whom to begin; below the map on a phone, beside it where there is room. */
export function PersonSheet({ people, chosen, edges, place }: PersonSheetProps) {
  const words = useMapWords();
  const nameOf = useMapName();
  const own = chosen ? edgesOf(chosen, edges) : [];
  return (
    <section className="person-sheet" aria-labelledby={chosen && 'chosen'}>
      <p className="visually-hidden" role="status">
        {chosen && words.chosen(nameOf(chosen.name).text, own.length)}
      </p>
      {chosen ? <Chosen person={chosen} edges={own} place={place} /> : <p>{words.choose}</p>}
      {!chosen && people.length > 0 && (
        <ul className="chosen-ties">
          {mostTied(people, edges).map(({ person, ties }) => (
            <li key={person.id}>
              {person.portrait ? <Drawing name={`characters/${person.portrait}`} width={40} height={40} /> : <span />}
              <Link to={place.addressAt({ focus: person.id })} replace preventScrollReset>
                <NameText name={person.name} />
              </Link>
              <span>{words.ties(ties)}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Chosen({ person, edges, place }: { person: Person; edges: readonly Edge[]; place: MapPlaceInAddress }) {
  const { lang, t } = useLanguage();
  const words = useMapWords();
  const search = useSearch();
  const nameOf = useMapName();
  const { id, name, portrait } = person;
  const { known } = useKnown([recordHalves('characters', lang, id)]);
  return (
    <>
      <div className="chosen">
        {portrait && <Drawing name={`characters/${portrait}`} width={72} height={72} />}
        <div>
          <h2 id="chosen">
            <NameText name={name} />
          </h2>
          <OtherScript name={name} />
        </div>
      </div>
      <p className="chosen-line">{known[0]?.head?.line.text}</p>
      <ul className="chosen-ties">
        {edges.map((edge) => {
          const other = edge.of.id === id ? edge.to : edge.of;
          return (
            <li key={edge.id}>
              <LineSample style={relationLines[lineOf[edge.kind]].style} />
              <span>
                <span className="tie-word">{t.series.relations[kindFrom(edge, id)]}</span>{' '}
                <Link to={place.addressAt({ focus: other.id })} replace preventScrollReset>
                  <NameText name={other.name} />
                </Link>
              </span>
              <Link className="tie-row" to={`${search}#${edge.id}`} aria-label={words.inTable(nameOf(other.name).text)}>
                <svg viewBox="0 0 24 24" aria-hidden="true" className="icon">
                  <path d="M4 5h16v14H4zM4 10h16M10 10v9" />
                </svg>
              </Link>
            </li>
          );
        })}
      </ul>
      <p className="next">
        <Link to={addressOf(lang, 'character', id)}>{words.page}</Link>
        <Link to={place.addressAt({ focus: null })} replace preventScrollReset>
          {words.everyone}
        </Link>
      </p>
    </>
  );
}
