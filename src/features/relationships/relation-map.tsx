import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { useHydrated } from '#shared/hydration/use-hydrated.ts';
import type { Frame } from './frame.ts';
import { LineMark } from './line-mark.tsx';
import { LineWords } from './line-words-mark.tsx';
import type { Line } from './lines.ts';
import type { MapPlaceInAddress } from './map-place.ts';
import { isArrow, nextAlong } from './next-along.ts';
import type { Person } from './people.ts';
import { InRing } from './person-figure.tsx';
import { PersonMark } from './person-mark.tsx';
import { useMapWords } from './relationship-words.ts';
import { useView } from './use-view.ts';

type RelationMapProps = {
  people: readonly Person[];
  lines: readonly Line[];
  /** What shows of the map, whichever episode it looks back from: nothing moves. */
  frame: Frame;
  place: MapPlaceInAddress;
  chosen: Person | undefined;
  /** The relation whose row is pointed at. */
  lit: string | undefined;
  /** Stands beside the buttons. */
  children: ReactNode;
};

/** Everybody who is known, at their places, with a line for each relation between them. */
export function RelationMap({ people, lines, frame, place, chosen, lit, children }: RelationMapProps) {
  const words = useMapWords();
  const isAlive = useHydrated<boolean>(true, false);
  const svg = useRef<SVGSVGElement>(null);
  const { view, closer, further, whole, fit, show, handlers } = useView(svg, frame);
  const [visited, setVisited] = useState<string>();
  const stop = people.find(({ id }) => id === visited) ?? chosen ?? people[0];
  const keys = useId();
  const leadsToChosen = ({ from, to }: Line) => from === chosen || to === chosen;
  const near = new Set(lines.filter(leadsToChosen).flatMap(({ from, to }) => [from, to]));

  useEffect(() => {
    fit(chosen ? [...near] : []);
    // oxlint-disable-next-line react/exhaustive-deps -- when another is chosen, not when the map is moved
  }, [chosen?.id]);

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

  const { x, y, width, height } = frame;
  return (
    <div className="map">
      <svg
        ref={svg}
        className={view.scale > 1 ? 'map-sheet is-enlarged' : 'map-sheet'}
        viewBox={`${x} ${y} ${width} ${height}`}
        role="group"
        aria-label={words.map}
        aria-describedby={isAlive ? keys : undefined}
        {...handlers}
      >
        <InRing />
        <g transform={`translate(${view.x} ${view.y}) scale(${view.scale})`}>
          <g aria-hidden="true">
            {[180, 360, 540].map((radius) => (
              <circle key={radius} className="map-ring" r={radius} />
            ))}
            {lines.map((line) => (
              <LineMark
                key={line.edge.id}
                line={line}
                isAside={chosen !== undefined && !leadsToChosen(line)}
                isLit={line.edge.id === lit}
              />
            ))}
          </g>
          {people.map((person) => (
            <PersonMark
              key={person.id}
              person={person}
              to={place.addressAt({ focus: person === chosen ? null : person.id })}
              isChosen={person === chosen}
              isAside={chosen !== undefined && person !== chosen && !near.has(person)}
              isStop={person === stop}
              onFocus={() => setVisited(person.id)}
              onKeyDown={onKeyDown}
            />
          ))}
          {chosen && <LineWords chosen={chosen} lines={lines.filter(leadsToChosen)} people={people} areLinks />}
        </g>
      </svg>
      <div className="map-tools">
        {children}
        {isAlive && (
          <>
            <p id={keys} hidden>
              {words.keys}
            </p>
            <MapButton label={words.further} icon="M5 12h14" onClick={further} isIdle={view.scale === 1} />
            <MapButton label={words.closer} icon="M5 12h14M12 5v14" onClick={closer} isIdle={view.scale === 4} />
            <MapButton
              label={words.whole}
              icon="M4 9V4h5M15 4h5v5M20 15v5h-5M9 20H4v-5"
              onClick={whole}
              isIdle={view.scale === 1}
            />
          </>
        )}
      </div>
    </div>
  );
}

/** The space bar does, as on a button. */
function choose(event: KeyboardEvent<HTMLAnchorElement>): void {
  event.preventDefault();
  event.currentTarget.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
}

function MapButton({
  label,
  icon,
  onClick,
  isIdle,
}: {
  label: string;
  icon: string;
  onClick: () => void;
  isIdle: boolean;
}) {
  return (
    <button type="button" className="map-button" aria-label={label} aria-disabled={isIdle} onClick={onClick}>
      <svg viewBox="0 0 24 24" aria-hidden="true" className="icon">
        <path d={icon} />
      </svg>
    </button>
  );
}
