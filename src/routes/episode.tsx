import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { Advisories } from '#features/story/advisories.tsx';
import { Strand } from '#features/story/strand.tsx';
import { MidwaySwitch, SeenSwitch } from '#features/progress/episode-switches.tsx';
import { episodeQuery, episodeRevealsQuery } from '#features/story/queries.ts';
import { NextEpisode } from '#features/story/next-episode.tsx';
import { Previously, primePreviously } from '#features/story/previously.tsx';
import { JustUnlocked, Unlocked } from '#features/story/unlocked.tsx';
import { strand } from '#series/vocabulary.ts';
import { useLanguage } from '#shared/i18n/language.tsx';
import { languageNames } from '#series/languages.ts';
import { addressOf } from '#shared/router/addresses.ts';
import { Link } from '#shared/router/link.tsx';
import type { LoadContext } from '#shared/router/page-module.ts';
import { Drawing } from '#shared/parts/drawing.tsx';
import { BelowFirstScreen } from '#shared/parts/below-first-screen.tsx';
import { latePart } from '#shared/parts/late-part.tsx';
import { PageActions } from '#shared/frame/page-actions.tsx';
import { Crumb } from '#shared/frame/crumb.tsx';
import { Page } from '#shared/frame/page.tsx';
import { PassageText } from '#shared/statements/passages.tsx';
import { RefSection } from '#shared/parts/ref-list.tsx';
import { GateNotice, PassageSection } from '#shared/statements/section.tsx';
import { SourceMark } from '#shared/statements/sources.tsx';
import { useOrder } from '#shared/viewer/scope.ts';
import { primeRevealed } from '#shared/viewer/prime-revealed.ts';
import { useEpisodeState } from '#shared/viewer/use-episode-state.ts';
import { useRevealed } from '#shared/viewer/use-revealed.ts';
import '#shared/frame/chart-page.css';
import { storyWords } from '#features/story/story-words.ts';

/** The day comes when the page has long been read, and stands on the shelf too. */
const SeenOn = latePart(
  'seen-on',
  async () => (await import('#features/shelf/seen-on.tsx')).SeenOn,
  () => null,
);

/** Wide windows alone have it. */
const SeasonRail = latePart(
  'season-rail',
  async () => (await import('#features/story/season-rail.tsx')).SeasonRail,
  () => null,
);

export const loader = ({ lang, id, client }: LoadContext) =>
  Promise.all([
    primeRevealed(client, episodeQuery(lang, id), episodeRevealsQuery(lang, id)),
    primePreviously(client, lang, id),
  ]);

export function Component() {
  const { lang, t } = useLanguage();
  const { id = '' } = useParams();
  const { data } = useSuspenseQuery(episodeQuery(lang, id));
  const revealed = useRevealed(data, episodeRevealsQuery(lang, id));
  const { document, open } = revealed;
  const { head, titles, beats, places, appears, terms, themes, unknown, sealed } = document;
  const items = document[strand.section];
  const state = useEpisodeState(id);
  if (!head) return null;

  const name = t.episode.name(id);
  // Where no source gives one in this language, the one that it has.
  const title = titles.find((entry) => entry.lang === lang);
  const shownTitle = title ?? titles[0];
  const section = { sealed, open };
  return (
    <Page
      title={
        <>
          {name}
          {shownTitle && (
            <cite className="title-line" lang={title ? undefined : shownTitle.lang}>
              {shownTitle.text}
            </cite>
          )}
        </>
      }
      picture={
        head.plate && (
          <div className="page-picture">
            <Drawing name={`episodes/${head.plate}`} width={240} height={120} isFirst />
          </div>
        )
      }
      eyebrow={
        <>
          <Crumb page="story" /> {t.episode.season(head.season)}{' '}
          <span className={`state state-${state}`}>{t.episode[state]}</span>{' '}
          {state === 'seen' && <SeenOn episode={id} />}
        </>
      }
      underTitle={!shownTitle && <TitleToCome id={id} />}
      documentTitle={name}
      description={head.line.text}
      address={addressOf(lang, 'episode', id)}
      layout="chart"
      sources={{
        cards: document.sources,
        statements: [head.line, ...head.advisories, ...titles, ...beats, ...items, ...unknown],
      }}
    >
      <p className="lead">
        <PassageText passage={head.line} />
      </p>
      <p className="actions">
        <SeenSwitch id={id} />
        <NextEpisode id={id} />
        <MidwaySwitch id={id} />
        <PageActions address={addressOf(lang, 'episode', id)} />
      </p>
      <JustUnlocked key={id} id={id} />
      <SeasonRail id={id} label={storyWords[lang].episodes} />
      <GateNotice {...revealed} asks={false} />
      <BelowFirstScreen>
        <section id="advisories">
          <h2>{storyWords[lang].episode.advisories}</h2>
          {head.advisories.length > 0 ? (
            <Advisories advisories={head.advisories} />
          ) : (
            <p>{storyWords[lang].episode.noAdvisories}</p>
          )}
        </section>
        <Previously id={id} />
        <PassageSection title={storyWords[lang].episode.beats} name="beats" passages={beats} {...section}>
          {beats.length === 0 && <p>{storyWords[lang].episode.shut}</p>}
        </PassageSection>
        <Strand items={items} />
        <RefSection title={storyWords[lang].episode.appears} page="character" refs={appears} />
        {places.length > 0 && (
          <section id="places">
            <h2>{storyWords[lang].episode.places}</h2>
            <ul className="plain">
              {places.map((place) => (
                <li key={place.id}>{place.name}</li>
              ))}
            </ul>
          </section>
        )}
        {themes.length > 0 && (
          <section id="themes">
            <h2>{storyWords[lang].themes}</h2>
            <ul className="chips">
              {themes.map((theme) => (
                <li key={theme.id}>
                  <Link className="chip" to={`${addressOf(lang, 'story')}#${theme.id}`}>
                    {theme.name[lang]}
                  </Link>
                </li>
              ))}
            </ul>
          </section>
        )}
        <RefSection title={storyWords[lang].episode.terms} page="term" refs={terms} />
        {titles.length > 0 && (
          <section id="titles">
            <h2>{storyWords[lang].episode.titles}</h2>
            <ul className="plain">
              {titles.map((entry) => (
                <li key={entry.id}>
                  {storyWords[lang].episode.titleIn(entry.lang) ?? languageNames[entry.lang]}:{' '}
                  <cite lang={entry.lang}>{entry.text}</cite>
                  {entry.note && <> – {entry.note}</>}
                  <SourceMark statement={entry} />
                </li>
              ))}
            </ul>
            {!title && <p>{storyWords[lang].episode.noTitle}</p>}
          </section>
        )}
        <PassageSection title={storyWords[lang].unknown} name="unknown" passages={unknown} as="list" {...section} />
        <Unlocked id={id} />
        <EpisodeBefore id={id} />
      </BelowFirstScreen>
    </Page>
  );
}

/** In the room of a title that opens with the episode before. */
function TitleToCome({ id }: { id: string }) {
  const { lang, t } = useLanguage();
  const order = useOrder();
  const before = order[order.indexOf(id) - 1];
  return before && <span className="title-line">{storyWords[lang].episode.titleOpens(t.episode.inText(before))}</span>;
}

/** The way back; the next one stands among the ways on. */
function EpisodeBefore({ id }: { id: string }) {
  const { lang } = useLanguage();
  const order = useOrder();
  const previous = order[order.indexOf(id) - 1];
  return (
    previous && (
      <p className="next">
        <Link to={addressOf(lang, 'episode', previous)}>{storyWords[lang].episode.previous}</Link>
      </p>
    )
  );
}
