import { type KeyboardEvent, memo, useMemo, useState } from 'react';
import { LineMark } from './line-mark.tsx';
import { LineWords } from './line-words-mark.tsx';
import type { Line } from './lines.ts';
import type { MapPlaceInAddress } from './map-place.ts';
import { isArrow, nextAlong } from './next-along.ts';
import { isInMiddle, type Person } from './people.ts';
import { PersonMark } from './person-mark.tsx';

export type MapDrawingProps = {
  people: readonly Person[];
  lines: readonly Line[];
  place: MapPlaceInAddress;
  chosen: Person | undefined;
  /** The relation whose row is pointed at. */
  lit: string | undefined;
  /** Brings somebody into sight who is gone to by keys. */
  show: (person: Person) => void;
};

/** Rings as on a landing pad, which show how far from the middle somebody stands. */
const rings = [180, 360, 540];

/** So many pictures, of 1 kB each, fit into the page itself; the others come with its code. */
const pictured = 6;

/** What is drawn on the sheet, however it is moved. One person is a stop of the Tab key, from which arrows go to the others. */
export const MapDrawing = memo(({ people, lines, place, chosen, lit, show }: MapDrawingProps) => {
  const [visited, setVisited] = useState<string>();
  const stop = people.find(({ id }) => id === visited) ?? chosen ?? people[0];
  const own = useMemo(() => lines.filter(({ from, to }) => from === chosen || to === chosen), [lines, chosen]);
  const near = new Set(own.flatMap(({ from, to }) => [from, to]));

  const onKeyDown = (event: KeyboardEvent<HTMLAnchorElement>) => {
    if (event.key === 'Escape' && chosen) place.go({ focus: null });
    if (event.key === ' ') choose(event);
    if (!isArrow(event.key) || !stop || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    const next = nextAlong(stop, event.key, people, lines);
    if (!next) return;
    setVisited(next.id);
    show(next);
    document.getElementById(`person-${next.id}`)?.focus({ preventScroll: true });
  };

  return (
    <>
      <g aria-hidden="true">
        {rings.map((radius) => (
          <circle key={radius} className="map-ring" r={radius} />
        ))}
        {lines.map((line) => (
          <LineMark
            key={line.edge.id}
            line={line}
            isAside={chosen !== undefined && !own.includes(line)}
            isLit={line.edge.id === lit}
          />
        ))}
      </g>
      {people.map((person, index) => (
        <PersonMark
          key={person.id}
          person={person}
          to={place.addressAt({ focus: person === chosen ? null : person.id })}
          isChosen={person === chosen}
          isAside={chosen !== undefined && person !== chosen && !near.has(person)}
          isStop={person === stop}
          isFirst={index < pictured}
          isLarge={chosen === undefined && isInMiddle(person)}
          onFocus={() => setVisited(person.id)}
          onKeyDown={onKeyDown}
        />
      ))}
      {chosen && <LineWords chosen={chosen} lines={own} people={people} areLinks />}
    </>
  );
});

/** The space bar does, as on a button. */
function choose(event: KeyboardEvent<HTMLAnchorElement>): void {
  event.preventDefault();
  event.currentTarget.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
}
