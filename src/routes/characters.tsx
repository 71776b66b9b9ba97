import { useSuspenseQuery } from '@tanstack/react-query';
import { CharacterCard } from '#features/characters/character-card.tsx';
import { charactersQuery, charactersRevealsQuery } from '#features/characters/queries.ts';
import { prime } from '#shared/api/query-client.ts';
import { useLanguage } from '#shared/i18n/language.tsx';
import { addressOf } from '#shared/router/addresses.ts';
import { Link } from '#shared/router/link.tsx';
import type { LoadContext } from '#shared/router/page-module.ts';
import { useSearch } from '#shared/router/use-search.ts';
import { Page } from '#shared/ui/page.tsx';
import { useRevealedList } from '#shared/viewer/use-revealed.ts';

export const loader = ({ lang, client }: LoadContext) => prime(client, charactersQuery(lang));

export function Component() {
  const { lang, t } = useLanguage();
  const { data } = useSuspenseQuery(charactersQuery(lang));
  const { items, isComplete } = useRevealedList(data, charactersRevealsQuery(lang));
  const chosen = new URLSearchParams(useSearch()).get('department');
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
    >
      <nav aria-label={t.character.filter}>
        <ul className="chips">
          {[['', t.character.all] as const, ...departments].map(([id, name]) => (
            <li key={id}>
              <Link
                className="chip"
                to={id ? `${address}?department=${id}` : address}
                aria-current={(chosen ?? '') === id ? 'true' : undefined}
                replace
                preventScrollReset
              >
                {name}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <ul className="badges">
        {shown.map((head) => (
          <li key={head.id}>
            <CharacterCard head={head} />
          </li>
        ))}
      </ul>
      {shown.length === 0 && <p>{t.character.none}</p>}
      {!isComplete && <p className="aside">{t.character.more}</p>}
      <p className="next">
        <Link to={addressOf(lang, 'people')}>{t.pages.people}</Link>
      </p>
    </Page>
  );
}
