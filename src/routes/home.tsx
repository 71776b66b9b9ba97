import { useSuspenseQuery } from '@tanstack/react-query';
import { Fragment } from 'react';
import { CharacterWall } from '#features/characters/character-wall.tsx';
import { charactersQuery } from '#features/characters/queries.ts';
import { TopicPlates } from '#features/production/topic-plates.tsx';
import { Pinned } from '#features/shelf/pinned.tsx';
import { ProgressSummary } from '#features/progress/progress-summary.tsx';
import { EpisodeStrip } from '#features/story/episode-strip.tsx';
import { NextUp } from '#features/story/next-up.tsx';
import { Hero } from '#series/hero.tsx';
import { episodesQuery, seriesQuery } from '#features/story/queries.ts';
import { homeWords } from '#features/home/home-words.ts';
import { SearchField } from '#features/home/search-field.tsx';
import { prime } from '#shared/api/query-client.ts';
import { useLanguage } from '#shared/i18n/language.tsx';
import { addressOf } from '#shared/router/addresses.ts';
import { Link } from '#shared/router/link.tsx';
import type { LoadContext } from '#shared/router/page-module.ts';
import { nameIn } from '#shared/names/name-in.ts';
import { OtherScript } from '#shared/parts/name.tsx';
import { BelowFirstScreen } from '#shared/parts/below-first-screen.tsx';
import { Page } from '#shared/frame/page.tsx';
import { PassageList } from '#shared/statements/passages.tsx';
import './home.css';
import { storyWords } from '#features/story/story-words.ts';

const questions = ['characters', 'glossary', 'production'] as const;

/** So many of the cast are enough to say who they are; the others are a tap away. */
const mostShown = 12;

export const loader = ({ lang, client }: LoadContext) =>
  Promise.all([
    prime(client, seriesQuery(lang)),
    prime(client, charactersQuery(lang)),
    prime(client, episodesQuery(lang)),
  ]);

export function Component() {
  const { lang, t } = useLanguage();
  const { data: series } = useSuspenseQuery(seriesQuery(lang));
  const { data: characters } = useSuspenseQuery(charactersQuery(lang));
  const title = series.head?.title;
  return (
    <Page
      title={title ? nameIn(title, lang) : t.series.appName}
      documentTitle={title ? `${nameIn(title, lang)}: ${t.series.tagline}` : t.series.tagline}
      description={t.series.descriptions.home}
      address={addressOf(lang, 'home')}
      layout="wide"
      picture={<Hero />}
      eyebrow={t.series.tagline}
      underTitle={
        <>
          {title && <OtherScript name={title} />}
          <p className="lead">
            {questions.map((page) => (
              <Fragment key={page}>
                <Link to={addressOf(lang, page)}>{homeWords[lang].questions[page]}</Link>{' '}
              </Fragment>
            ))}
            {homeWords[lang].lead}
          </p>
          <SearchField />
        </>
      }
      sources={{ cards: series.sources, statements: series.glance }}
    >
      <ProgressSummary />
      <NextUp />
      <Pinned />
      <section>
        <h2>{homeWords[lang].whoTitle}</h2>
        <CharacterWall heads={characters.items.slice(0, mostShown)} isSmall />
        <p className="next">
          <Link to={addressOf(lang, 'characters')}>{homeWords[lang].whoAll}</Link>
        </p>
      </section>
      <BelowFirstScreen>
        <section>
          <h2>{homeWords[lang].storyTitle}</h2>
          <p>{t.descriptions.story}</p>
          <EpisodeStrip />
          <p className="next">
            <Link to={addressOf(lang, 'story')}>{homeWords[lang].storyAll}</Link>
          </p>
        </section>
        <section>
          <h2>{homeWords[lang].madeTitle}</h2>
          <p>{t.series.descriptions.production}</p>
          <TopicPlates />
          <p className="next">
            <Link to={addressOf(lang, 'production')}>{homeWords[lang].madeAll}</Link>
            <Link to={addressOf(lang, 'productionTimeline')}>{t.pages.productionTimeline}</Link>
          </p>
        </section>
        <section>
          <h2>{storyWords[lang].glance}</h2>
          <PassageList passages={series.glance} />
        </section>
      </BelowFirstScreen>
    </Page>
  );
}
