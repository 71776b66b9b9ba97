import { useSuspenseQuery } from '@tanstack/react-query';
import { Elsewhere } from '#features/elsewhere/elsewhere.tsx';
import { Advisories } from '#features/story/advisories.tsx';
import { EpisodeList } from '#features/story/episode-list.tsx';
import {
  episodesQuery,
  episodesRevealsQuery,
  storyQuery,
  storyRevealsQuery,
  storyTimelineQuery,
  storyTimelineRevealsQuery,
} from '#features/story/queries.ts';
import { StoryMoments } from '#features/story/story-moments.tsx';
import { Themes } from '#features/story/themes.tsx';
import { WayOn } from '#features/story/way-on.tsx';
import { useLanguage } from '#shared/i18n/language.tsx';
import { addressOf } from '#shared/router/addresses.ts';
import type { LoadContext } from '#shared/router/page-module.ts';
import { BelowFirstScreen } from '#shared/parts/below-first-screen.tsx';
import { Page } from '#shared/frame/page.tsx';
import { GateNotice, PassageSection } from '#shared/statements/section.tsx';
import { primeRevealed } from '#shared/viewer/prime-revealed.ts';
import { useRevealed } from '#shared/viewer/use-revealed.ts';
import { storyWords } from '#features/story/story-words.ts';

export const loader = ({ lang, client }: LoadContext) =>
  Promise.all([
    primeRevealed(client, storyQuery(lang), storyRevealsQuery(lang)),
    primeRevealed(client, episodesQuery(lang), episodesRevealsQuery(lang)),
    primeRevealed(client, storyTimelineQuery(lang), storyTimelineRevealsQuery(lang)),
  ]);

export function Component() {
  const { lang, t } = useLanguage();
  const { data: storyData } = useSuspenseQuery(storyQuery(lang));
  const { data: timelineData } = useSuspenseQuery(storyTimelineQuery(lang));
  const revealed = useRevealed(storyData, storyRevealsQuery(lang));
  const { document: story, open } = revealed;
  const timeline = useRevealed(timelineData, storyTimelineRevealsQuery(lang));
  const { premise, tone, setting, themes, ending, threads, unknown, elsewhere, sealed } = story;
  const advisories = story.head?.advisories ?? [];
  const moments = timeline.document.moments;
  const section = { sealed, open };
  return (
    <Page
      title={t.pages.story}
      documentTitle={t.pages.story}
      description={t.descriptions.story}
      address={addressOf(lang, 'story')}
      underTitle={<WayOn />}
      sources={{
        cards: [...story.sources, ...timeline.document.sources],
        statements: [
          ...premise,
          ...tone,
          ...setting,
          ...themes,
          ...elsewhere,
          ...advisories,
          ...moments,
          ...ending,
          ...threads,
          ...unknown,
        ],
      }}
    >
      <GateNotice {...revealed} failed={revealed.failed || timeline.failed} />
      <section id="episodes">
        <h2>{storyWords[lang].episodes}</h2>
        <EpisodeList />
      </section>
      <BelowFirstScreen>
        <PassageSection title={storyWords[lang].premise} name="premise" passages={premise} {...section} />
        {advisories.length > 0 && (
          <section id="advisories">
            <h2>{storyWords[lang].advisories}</h2>
            <Advisories advisories={advisories} />
          </section>
        )}
        <Elsewhere links={elsewhere} />
        <PassageSection title={storyWords[lang].tone} name="tone" passages={tone} {...section} />
        <PassageSection title={storyWords[lang].setting} name="setting" passages={setting} {...section} />
        <Themes themes={themes} sealed={sealed} onOpen={open} />
        <StoryMoments moments={moments} sealed={timeline.document.sealed} onOpen={timeline.open} />
        <PassageSection title={storyWords[lang].ending} name="ending" passages={ending} {...section} />
        <PassageSection title={storyWords[lang].threads} name="threads" passages={threads} as="list" {...section} />
        <PassageSection title={storyWords[lang].unknown} name="unknown" passages={unknown} as="list" {...section} />
      </BelowFirstScreen>
    </Page>
  );
}
