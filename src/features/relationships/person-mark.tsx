import type { KeyboardEvent } from 'react';
import { useLanguage } from '#shared/i18n/language.tsx';
import { useHydrated } from '#shared/hydration/use-hydrated.ts';
import { addressOf } from '#shared/router/addresses.ts';
import { Link } from '#shared/router/link.tsx';
import { nameFrom, nameLines, nameSize, portrait } from './lettering.ts';
import { useMapName } from './map-name.ts';
import type { Person } from './people.ts';

/** The drawings stand before a ring, which is as wide as a portrait here. */
const picture = (portrait * 160) / 68;

type PersonMarkProps = {
  person: Person;
  /** Where a tap leads: without scripts it is the character's page. */
  to: string;
  isChosen: boolean;
  isAside: boolean;
  isStop: boolean;
  onFocus: () => void;
  onKeyDown: (event: KeyboardEvent<HTMLAnchorElement>) => void;
};

/** Somebody on the map, by portrait and name. */
export function PersonMark({ person, to, isChosen, isAside, isStop, onFocus, onKeyDown }: PersonMarkProps) {
  const { lang } = useLanguage();
  const isAlive = useHydrated<boolean>(true, false);
  const { id, x, y } = person;
  const name = useMapName()(person.name);
  const className = ['person', isChosen && 'is-chosen', isAside && 'is-aside'].filter(Boolean).join(' ');
  return (
    <Link
      id={`person-${id}`}
      className={className}
      to={isAlive ? to : addressOf(lang, 'character', id)}
      replace={isAlive}
      preventScrollReset={isAlive}
      tabIndex={isAlive && !isStop ? -1 : undefined}
      aria-current={isChosen ? 'true' : undefined}
      aria-label={name.text}
      lang={name.lang}
      onFocus={onFocus}
      onKeyDown={onKeyDown}
    >
      <circle cx={x} cy={y} r={portrait + 4} />
      {person.portrait ? (
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
      <text>
        {nameLines(name.text).map((line, place) => (
          <tspan key={line} x={x} y={y + nameFrom + place * nameSize}>
            {line}
          </tspan>
        ))}
      </text>
    </Link>
  );
}
