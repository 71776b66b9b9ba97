import { useLanguage } from '#shared/i18n/language.tsx';
import { useHydrated } from '#shared/hydration/use-hydrated.ts';
import { NameText } from '#shared/parts/name.tsx';
import { ScrollTable } from '#shared/parts/scroll-table.tsx';
import { addressOf } from '#shared/router/addresses.ts';
import { Link } from '#shared/router/link.tsx';
import type { Edge, Ref } from '#shared/schema/document.ts';
import { PassageText } from '#shared/statements/passages.tsx';
import type { MapPlaceInAddress } from './map-place.ts';
import { useMapWords } from './relationship-words.ts';

type RelationTableProps = {
  edges: readonly Edge[];
  place: MapPlaceInAddress;
  /** Told which row is pointed at, so that the map shows its line. */
  onPoint: (edge: string | undefined) => void;
};

/** What the map draws, a row a line, with what is known of each. A name leads to the map, where it is chosen. */
export function RelationTable({ edges, place, onPoint }: RelationTableProps) {
  const { t } = useLanguage();
  const words = useMapWords();
  return (
    <section id="table">
      <h2>{words.table}</h2>
      <ScrollTable label={words.table} columns={[words.who, words.what]} className="relation-table">
        {edges.map((edge) => (
          <tr
            key={edge.id}
            onPointerEnter={() => onPoint(edge.id)}
            onPointerLeave={() => onPoint(undefined)}
            onFocus={() => onPoint(edge.id)}
            onBlur={() => onPoint(undefined)}
          >
            <th scope="row">
              <NameOnMap end={edge.of} place={place} />
              <NameOnMap end={edge.to} place={place} />
            </th>
            <td>
              <span className="entry-head">{t.series.relations[edge.kind]}</span> <PassageText passage={edge} />
            </td>
          </tr>
        ))}
      </ScrollTable>
    </section>
  );
}

/** Without scripts, to the character's page. */
function NameOnMap({ end, place }: { end: Ref; place: MapPlaceInAddress }) {
  const { lang } = useLanguage();
  const isAlive = useHydrated<boolean>(true, false);
  const to = isAlive ? `${place.addressAt({ focus: end.id })}#map` : addressOf(lang, 'character', end.id);
  return (
    <Link to={to}>
      <NameText name={end.name} />
    </Link>
  );
}
