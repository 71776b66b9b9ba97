import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { CharacterWall } from '#features/characters/character-wall.tsx';
import { charactersQuery, charactersRevealsQuery } from '#features/characters/queries.ts';
import { MapLink } from '#features/relationships/map-link.tsx';
import { useLanguage } from '#shared/i18n/language.tsx';
import { addressOf } from '#shared/router/addresses.ts';
import { addressOfList } from '#shared/router/list-address.ts';
import { Link } from '#shared/router/link.tsx';
import type { LoadContext } from '#shared/router/page-module.ts';
import { FilterTabs, useFilter } from '#shared/parts/filter-tabs.tsx';
import { ListFrame } from '#shared/frame/list-frame.tsx';
import { primeRevealed } from '#shared/viewer/prime-revealed.ts';
import { useRevealedList } from '#shared/viewer/use-revealed.ts';

export const loader = ({ lang, page, client }: LoadContext) =>
  primeRevealed(client, charactersQuery(lang, page), charactersRevealsQuery(lang, page));

export function Component() {
  const { lang, t } = useLanguage();
  const { page } = useParams();
  const { data } = useSuspenseQuery(charactersQuery(lang, page));
  const { items, isComplete } = useRevealedList(data, charactersRevealsQuery(lang, page));
  const chosen = useFilter('department');
  const address = addressOfList(lang, 'characters', page);
  const departments = new Map(
    items.flatMap(({ department }) => (department ? [[department.id, department.name]] : [])),
  );
  const shown = chosen ? items.filter(({ department }) => department?.id === chosen) : items;
  return (
    <ListFrame list="characters" description={t.descriptions.characters} paging={data}>
      <MapLink />
      <FilterTabs label={t.character.filter} address={address} parameter="department" options={departments} />
      <CharacterWall heads={shown} />
      {shown.length === 0 && <p>{t.character.none}</p>}
      <p className="next">
        {!isComplete && <span className="aside">{t.character.more}</span>}
        <Link to={addressOf(lang, 'people')}>{t.pages.people}</Link>
      </p>
    </ListFrame>
  );
}
