import { useSuspenseQuery } from '@tanstack/react-query';
import { CharacterWall } from '#features/characters/character-wall.tsx';
import { charactersQuery, charactersRevealsQuery } from '#features/characters/queries.ts';
import { ChooseByFace } from '#features/compare/choose-by-face.tsx';
import { ChooseTwo } from '#features/compare/choose-two.tsx';
import { compareWords } from '#features/compare/compare-words.ts';
import { comparedIn, comparing } from '#features/compare/compared-address.ts';
import { relationshipsQuery, relationshipsRevealsQuery } from '#shared/api/relationships-queries.ts';
import { ComparedCounts } from '#features/compare/compared-counts.tsx';
import { ComparedTies } from '#features/compare/compared-ties.tsx';
import { ComparedTwo } from '#features/compare/compared.tsx';
import { LikelyPairs } from '#features/compare/likely-pairs.tsx';
import { strongestPairs } from '#features/compare/strongest-pairs.ts';
import { useCompared } from '#features/compare/use-compared.ts';
import { sharedBy } from '#features/compare/what-they-share.ts';
import { ShareButton } from '#shared/frame/share-button.tsx';
import { useHydrated } from '#shared/hydration/use-hydrated.ts';
import { useLanguage } from '#shared/i18n/language.tsx';
import { nameIn } from '#shared/names/name-in.ts';
import { addressOf } from '#shared/router/addresses.ts';
import { Link } from '#shared/router/link.tsx';
import type { LoadContext } from '#shared/router/page-module.ts';
import type { CharacterHead } from '#shared/schema/document.ts';
import { useSearch } from '#shared/router/use-search.ts';
import { PageChips } from '#shared/parts/page-chips.tsx';
import { RetryReads } from '#shared/parts/retry.tsx';
import { Crumb } from '#shared/frame/crumb.tsx';
import { Page } from '#shared/frame/page.tsx';
import { primeRevealed } from '#shared/viewer/prime-revealed.ts';
import { useRevealed, useRevealedList } from '#shared/viewer/use-revealed.ts';

/** So many pairs are suggested. */
const most = 6;

export const loader = ({ lang, client }: LoadContext) =>
  Promise.all([
    primeRevealed(client, charactersQuery(lang), charactersRevealsQuery(lang)),
    primeRevealed(client, relationshipsQuery(lang), relationshipsRevealsQuery(lang)),
  ]);

export function Component() {
  const { lang, t } = useLanguage();
  const words = compareWords[lang];
  const isHydrated = useHydrated<boolean>(true, false);
  const { data } = useSuspenseQuery(charactersQuery(lang));
  const { items } = useRevealedList(data, charactersRevealsQuery(lang));
  const search = useSearch();
  const asked = comparedIn(search);
  const { a, b, isUnknown, isLost, isRead, episodes, terms, around } = useCompared(asked, data.pages ? [] : items);
  const two = a && b && ([a, b] as const);
  const shared = two && isRead && sharedBy(two, around, lang);
  // Most stand in the list, before their own documents are read.
  const headOf = (id: string) => [...items, ...[a, b].flatMap((one) => one?.head ?? [])].find((head) => head.id === id);
  const [headA, headB] = [headOf(asked[0]), headOf(asked[1])];
  const ids = [headA?.id ?? '', headB?.id ?? ''] as const;
  const chosen = [headA, headB].flatMap((head) => head ?? []);
  const listed = new Set(items.map(({ id }) => id));
  const names = chosen.map(({ name }) => nameIn(name, lang));
  const address = addressOf(lang, 'compare');
  const isBeginning = isHydrated && isRead && !two;
  return (
    <Page
      title={t.pages.compare}
      documentTitle={names[0] && names[1] ? words.title(names[0], names[1]) : t.pages.compare}
      description={words.lead}
      address={address}
      eyebrow={<Crumb page="characters" />}
      underTitle={
        <>
          {chosen.length === 0 && <p className="lead">{words.lead}</p>}
          <ChooseTwo offered={[...items, ...chosen.filter(({ id }) => !listed.has(id))]} ids={ids} />
        </>
      }
      isPrivate
    >
      <div className="compare-two">
        {chosen.map((head) => (
          <CharacterWall key={head.id} heads={[head]} />
        ))}
        {two && shared && (
          <div className="compare-between">
            <ComparedTies two={two} />
            <ComparedCounts shared={shared} episodes={episodes} />
          </div>
        )}
        {isBeginning && <ChooseByFace offered={items} ids={ids} />}
      </div>
      <noscript>
        <p>{words.noScript}</p>
        <PageChips pages={['characters']} />
      </noscript>
      <p role="status" className="aside">
        {isUnknown && words.unknown}
        {!isRead && t.state.loading}
      </p>
      {isLost && (
        <p className="notice">
          {t.state.latePart} <RetryReads />
        </p>
      )}
      {two && shared && (
        <>
          <p className="actions">
            <Link className="button button-quiet" to={comparing(search, [ids[1], ids[0]])} replace preventScrollReset>
              {words.swap}
            </Link>
            <ShareButton address={address + comparing('', ids)} />
          </p>
          <ComparedTwo two={two} shared={shared} episodes={episodes} terms={terms} around={around} />
        </>
      )}
      {isBeginning && <Suggestions id={ids.find((id) => id !== '')} heads={items} />}
    </Page>
  );
}

/** Pairs to begin with: those around the one who is chosen, or of all whom this reader knows. */
function Suggestions({ id, heads }: { id: string | undefined; heads: readonly CharacterHead[] }) {
  const { lang } = useLanguage();
  const words = compareWords[lang];
  const { data } = useSuspenseQuery(relationshipsQuery(lang));
  const { document } = useRevealed(data, relationshipsRevealsQuery(lang));
  const billing = new Map(heads.map((head) => [head.id, head.billing]));
  const chosen = heads.find((head) => head.id === id);
  const around = id ? strongestPairs(document.edges, billing, most, id) : [];
  return around.length > 0 && chosen ? (
    <LikelyPairs title={words.suggestionsWith(nameIn(chosen.name, lang))} pairs={around} />
  ) : (
    <LikelyPairs title={words.suggestions} pairs={strongestPairs(document.edges, billing, most)} />
  );
}
