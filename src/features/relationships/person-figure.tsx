import { larger, nameFrom, nameLines, nameSize, portrait } from './lettering.ts';
import { useMapName } from './map-name.ts';
import type { Person } from './people.ts';

type PersonFigureProps = { person: Person; isLarge?: boolean; isNamed?: boolean; isPictured?: boolean };

/** Somebody on the map, by portrait and name, or by one of these alone: then an initial stands in the ring. */
export function PersonFigure({ person, isLarge = false, isNamed = true, isPictured = true }: PersonFigureProps) {
  const { x, y } = person;
  const more = isLarge ? larger : 0;
  const radius = portrait + more;
  // The drawings stand before a ring, which is as wide as a portrait here.
  const picture = (radius * 160) / 68;
  const name = useMapName()(person.name);
  const lines = nameLines(name.text);
  return (
    <>
      {isNamed && lines.at(-1)?.endsWith('…') && <title>{name.text}</title>}
      <circle className={isLarge ? 'large-ring' : undefined} cx={x} cy={y} r={radius + 4} />
      {person.portrait && isPictured ? (
        <image
          href={`${import.meta.env.BASE_URL}drawings/characters/${person.portrait}.svg`}
          x={Math.round(x - picture / 2)}
          y={Math.round(y - picture / 2)}
          width={Math.round(picture)}
          height={Math.round(picture)}
          clipPath="url(#in-ring)"
        />
      ) : (
        <text className="person-initial" x={x} y={y + 13}>
          {name.text.slice(0, 1)}
        </text>
      )}
      {isNamed && (
        <text>
          {lines.map((line, place) => (
            <tspan key={line} lang={name.langOf(line)} x={x} y={y + nameFrom + more + place * nameSize}>
              {`${line} `}
            </tspan>
          ))}
        </text>
      )}
    </>
  );
}

/** Cuts each drawing along its ring. */
export function InRing() {
  return (
    <clipPath id="in-ring" clipPathUnits="objectBoundingBox">
      <circle cx=".5" cy=".5" r=".425" />
    </clipPath>
  );
}
