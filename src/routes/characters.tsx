import { useSuspenseQuery } from '@tanstack/react-query';
import { CharacterWall } from '#features/characters/character-wall.tsx';
import { charactersQuery, charactersRevealsQuery } from '#features/characters/queries.ts';
import { useLanguage } from '#shared/i18n/language.tsx';
import { addressOf } from '#shared/router/addresses.ts';
import { Link } from '#shared/router/link.tsx';
import type { LoadContext } from '#shared/router/page-module.ts';
import { FilterTabs, useFilter } from '#shared/parts/filter-tabs.tsx';
import { Page } from '#shared/frame/page.tsx';
import { primeRevealed } from '#shared/viewer/prime-revealed.ts';
import { useRevealedList } from '#shared/viewer/use-revealed.ts';

export const loader = ({ lang, client }: LoadContext) =>
  primeRevealed(client, charactersQuery(lang), charactersRevealsQuery(lang));

export function Component() {
  const { lang, t } = useLanguage();
  const { data } = useSuspenseQuery(charactersQuery(lang));
  const { items, isComplete } = useRevealedList(data, charactersRevealsQuery(lang));
  const chosen = useFilter('department');
  const address = addressOf(lang, 'characters');
  const departments = new Map(
    items.flatMap(({ department }) => (department ? [[department.id, department.name]] : [])),
  );
  const shown = chosen ? items.filter(({ department }) => department?.id === chosen) : items;
  return (
    <Page
      title={t.pages.characters}
      documentTitle={t.pages.characters}
      description={t.descriptions.characters}
      address={address}
      layout="wide"
    >
      <FilterTabs label={t.character.filter} address={address} parameter="department" options={departments} />
      <CharacterWall heads={shown} />
      {shown.length === 0 && <p>{t.character.none}</p>}
      <p className="next">
        {!isComplete && <span className="aside">{t.character.more}</span>}
        <Link to={addressOf(lang, 'people')}>{t.pages.people}</Link>
      </p>
    </Page>
  );
}
