import type { KeyboardEvent } from 'react';
import { useLanguage } from '#shared/i18n/language.tsx';
import { useHydrated } from '#shared/hydration/use-hydrated.ts';
import { addressOf } from '#shared/router/addresses.ts';
import { Link } from '#shared/router/link.tsx';
import type { Person } from './people.ts';
import { PersonFigure } from './person-figure.tsx';

type PersonMarkProps = {
  person: Person;
  /** Where a tap leads: without scripts it is the character's page. */
  to: string;
  isChosen: boolean;
  isAside: boolean;
  isStop: boolean;
  /** The picture stands in the prerendered page. */
  isFirst: boolean;
  isLarge: boolean;
  onFocus: () => void;
  onKeyDown: (event: KeyboardEvent<HTMLAnchorElement>) => void;
};

/** Somebody on the map, to be chosen. */
export function PersonMark({
  person,
  to,
  isChosen,
  isAside,
  isStop,
  isFirst,
  isLarge,
  onFocus,
  onKeyDown,
}: PersonMarkProps) {
  const { lang } = useLanguage();
  const isAlive = useHydrated<boolean>(true, false);
  const { id } = person;
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
      onFocus={onFocus}
      onKeyDown={onKeyDown}
    >
      <PersonFigure person={person} isLarge={isLarge} isPictured={isAlive || isFirst} />
    </Link>
  );
}
