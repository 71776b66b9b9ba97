import { type ReactNode, useEffect, useEffectEvent, useId, useRef } from 'react';
import { useHydrated } from '#shared/hydration/use-hydrated.ts';
import type { Frame } from './frame.ts';
import { MapButton } from './map-button.tsx';
import { MapDrawing, type MapDrawingProps } from './map-drawing.tsx';
import { InRing } from './person-figure.tsx';
import { useMapWords } from './relationship-words.ts';
import { useView } from './use-view.ts';

type RelationMapProps = Omit<MapDrawingProps, 'show'> & {
  /** What shows of the map, whichever episode it looks back from: nothing moves. */
  frame: Frame;
  /** Stands beside the buttons. */
  children: ReactNode;
};

/** Everybody who is known, at their places, with a line for each relation between them. */
export function RelationMap({ frame, children, ...drawing }: RelationMapProps) {
  const { lines, chosen } = drawing;
  const words = useMapWords();
  const isAlive = useHydrated<boolean>(true, false);
  const svg = useRef<SVGSVGElement>(null);
  const { view, isGliding, part, least, closer, further, whole, fit, show, handlers } = useView(svg, frame);
  const keys = useId();

  // When another is chosen, not when the map is moved.
  const fitChosen = useEffectEvent((id: string | undefined) => {
    const own = lines.filter(({ from, to }) => from.id === id || to.id === id);
    fit(own.flatMap(({ from, to }) => [from, to]));
  });
  const chosenId = chosen?.id;
  useEffect(() => fitChosen(chosenId), [chosenId]);

  const { x, y, width, height } = part;
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
        <g
          className={isGliding ? 'is-gliding' : undefined}
          transform={`translate(${view.x} ${view.y}) scale(${view.scale})`}
        >
          <MapDrawing {...drawing} show={show} />
        </g>
      </svg>
      <div className="map-tools">
        {children}
        {isAlive && (
          <>
            <p id={keys} hidden>
              {words.keys}
            </p>
            <MapButton label={words.further} icon="M5 12h14" onClick={further} isIdle={view.scale === least} />
            <MapButton label={words.closer} icon="M5 12h14M12 5v14" onClick={closer} isIdle={view.scale === 4} />
            <MapButton
              label={words.whole}
              icon="M4 9V4h5M15 4h5v5M20 15v5h-5M9 20H4v-5"
              onClick={whole}
              isIdle={view.scale === least}
            />
          </>
        )}
      </div>
    </div>
  );
}
