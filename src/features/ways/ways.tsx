import { useQuery } from '@tanstack/react-query';
import { type ReactNode, use } from 'react';
import { useMatches } from 'react-router';
import { recordQuery, recordRevealsQuery } from '#shared/api/record-queries.ts';
import { byLanguage } from '#shared/i18n/by-language.ts';
import { useHydrated } from '#shared/hydration/use-hydrated.ts';
import { useLanguage } from '#shared/i18n/language.tsx';
import type { messages } from '#shared/i18n/messages/en/ways.ts';
import { type Kind, kindNames, kinds } from '#shared/kinds/kinds.ts';
import { WrittenNamesContext } from '#shared/names/written-names.ts';
import { Drawing } from '#shared/parts/drawing.tsx';
import { NameText } from '#shared/parts/name.tsx';
import { useSeen } from '#shared/parts/use-seen.ts';
import { addressOf, type PlainPage } from '#shared/router/addresses.ts';
import { Link } from '#shared/router/link.tsx';
import { useRevealed } from '#shared/viewer/use-revealed.ts';
import { pagePictures } from '#series/page-pictures.ts';
import { pageSigns } from './page-signs.ts';
import { type DocumentOf, type Way, waysFromPage, waysFromRecord } from './ways-from.ts';

const words = byLanguage(
  import.meta.glob<typeof messages>('#shared/i18n/messages/*/ways.ts', { eager: true, import: 'messages' }),
);

/** The next steps from the page that is shown, in pictures, each within what this reader may know. */
export function Ways() {
  const { id = '', params } = useMatches().at(-1) ?? {};
  const page = id.split('/')[1];
  const kind = kindNames.find((name) => kinds[name].one === page);
  if (kind) return <RecordWays kind={kind} id={params?.['id'] ?? ''} />;
  return <WayCards ways={waysFromPage[page as PlainPage]?.map((page) => ({ page })) ?? []} />;
}

/** What the page has read, and nothing else: where it could not, it says so, and has ways of its own. */
function RecordWays<Name extends Kind>({ kind, id }: { kind: Name; id: string }) {
  const { lang } = useLanguage();
  const { data } = useQuery({ ...recordQuery(kind, lang, id), enabled: false });
  return data && <ReadWays kind={kind} id={id} data={data} />;
}

function ReadWays<Name extends Kind>({ kind, id, data }: { kind: Name; id: string; data: DocumentOf<Name> }) {
  const { lang } = useLanguage();
  const { document } = useRevealed(data, recordRevealsQuery(kind, lang, id));
  return <WayCards kind={kind} ways={waysFromRecord(kind, document)} />;
}

function WayCards({ kind, ways }: { kind?: Kind; ways: readonly Way[] }) {
  const { lang } = useLanguage();
  // This part is hydrated after the page, which may have its names in another form by then.
  const names = use(WrittenNamesContext);
  const isHydrated = useHydrated(true, false);
  // A tap asks for no picture down there; a prerendered page names it, and the browser fetches it when it comes near.
  const [isSeen, whenSeen] = useSeen(!isHydrated);
  if (ways.length === 0) return null;
  return (
    <nav ref={whenSeen} className="ways" aria-labelledby="ways">
      <h2 id="ways">{words[lang].title}</h2>
      <WrittenNamesContext value={isHydrated ? names : undefined}>
        <div>
          {ways.map((way) => (
            <WayCard key={way.page} way={way} kind={kind} isSeen={isSeen} />
          ))}
        </div>
      </WrittenNamesContext>
    </nav>
  );
}

/** As its kind has it: its drawing, or where it has none the sign of the list that it stands in. */
function WayCard({ way, kind, isSeen }: { way: Way; kind: Kind | undefined; isSeen: boolean }) {
  const { lang, t } = useLanguage();
  const drawn = (file: string) => (isSeen ? <Drawing name={file} width={160} height={96} /> : <span />);
  if (!('ref' in way)) {
    const file = pagePictures[way.page];
    const picture = file ? drawn(file) : <Sign of={way.page} />;
    return <Card to={addressOf(lang, way.page)} picture={picture} name={t.pages[way.page]} />;
  }
  const { page, ref } = way;
  const { name, word, portrait, plate, sign } = ref;
  const folder = kindNames.find((each) => kinds[each].one === page) ?? 'characters';
  const file = portrait ?? plate ?? sign;
  const ofEpisode = { characters: t.character.appears, terms: t.glossary.episodes, episodes: words[lang].nextEpisode };
  const picture = file ? drawn(`${folder}/${file}`) : <Sign of={kinds[folder].list} />;
  return (
    <Card
      to={addressOf(lang, page, ref.id)}
      picture={picture}
      what={page === 'episode' ? ofEpisode[kind as keyof typeof ofEpisode] : t.shelf.kinds[page]}
      name={word ?? (name && page !== 'episode' ? <NameText name={name} /> : t.episode.name(ref.id))}
    />
  );
}

function Card({ to, picture, what, name }: { to: string; picture: ReactNode; what?: string; name: ReactNode }) {
  return (
    <Link className="way" to={to}>
      {picture}
      {what && <span className="aside">{`${what} `}</span>}
      <b>{name}</b>
    </Link>
  );
}

function Sign({ of }: { of: PlainPage }) {
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true" className="icon">
      <path d={pageSigns[of]} />
    </svg>
  );
}
