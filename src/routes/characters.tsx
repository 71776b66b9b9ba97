import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { arranged, arrangementIn, castOf, choicesIn } from '#features/characters/arrange-cast.ts';
import { CastControls, ClearLink } from '#features/characters/cast-controls.tsx';
import { castWords } from '#features/characters/cast-words.ts';
import { CharacterWall } from '#features/characters/character-wall.tsx';
import { charactersQuery, charactersRevealsQuery } from '#features/characters/queries.ts';
import { MapLink } from '#features/relationships/map-link.tsx';
import '#features/relationships/map-link.css';
import { useLanguage } from '#shared/i18n/language.tsx';
import { addressOfList } from '#shared/router/list-address.ts';
import { useInWords } from '#shared/names/written-names.ts';
import type { LoadContext } from '#shared/router/page-module.ts';
import { useSearch } from '#shared/router/use-search.ts';
import '#shared/parts/empty.css';
import { ListFrame } from '#shared/frame/list-frame.tsx';
import { primeRevealed } from '#shared/viewer/prime-revealed.ts';
import { useOrder } from '#shared/viewer/scope.ts';
import { useRevealedList } from '#shared/viewer/use-revealed.ts';

export const loader = ({ lang, page, client }: LoadContext) =>
  primeRevealed(client, charactersQuery(lang, page), charactersRevealsQuery(lang, page));

export function Component() {
  const { lang } = useLanguage();
  const { page } = useParams();
  const { data } = useSuspenseQuery(charactersQuery(lang, page));
  const { items, debuts, isComplete } = useRevealedList(data, charactersRevealsQuery(lang, page));
  const search = useSearch();
  const order = useOrder();
  const inWords = useInWords();
  const words = castWords[lang];
  const cast = castOf(items, debuts);
  const choices = choicesIn(cast, order);
  const arrangement = arrangementIn(search, choices);
  const shown = arranged(cast, arrangement, { lang, order, inWords });
  const address = addressOfList(lang, 'characters', page);
  return (
    <ListFrame list="characters" description={words.description} paging={data}>
      <CastControls
        address={address}
        choices={choices}
        arrangement={arrangement}
        shown={shown.length}
        all={items.length}
      />
      <MapLink />
      {shown.length === 0 && (
        <div className="empty">
          <p>{words.none}</p>
          <p className="next">
            <ClearLink address={address} />
          </p>
        </div>
      )}
      <CharacterWall heads={shown} free={isComplete ? undefined : words.more} />
    </ListFrame>
  );
}
