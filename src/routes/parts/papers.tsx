import { useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { BadgeWords } from '#features/characters/badge-words.tsx';
import { CharacterWall } from '#features/characters/character-wall.tsx';
import { charactersQuery } from '#features/characters/queries.ts';
import { Trace } from '#features/progress/progress-trace.tsx';
import { ShareButton } from '#shared/frame/share-button.tsx';
import { Bookmark } from '#shared/frame/bookmark-button.tsx';
import { EpisodeChart } from '#features/story/episode-card.tsx';
import { EpisodeStrip } from '#features/story/episode-strip.tsx';
import { episodesQuery } from '#features/story/queries.ts';
import { useLanguage } from '#shared/i18n/language.tsx';
import { addressOf } from '#shared/router/addresses.ts';
import { type Gate } from '#shared/schema/vocabulary.ts';
import { BadgeHead } from '#shared/frame/badge-head.tsx';
import { Drawing } from '#shared/parts/drawing.tsx';
import { NameText } from '#shared/parts/name.tsx';
import { Skeleton } from '#shared/parts/skeleton.tsx';
import type { Place } from '#shared/viewer/progress.ts';
import { useOrder } from '#shared/viewer/scope.ts';
import { Part, State } from './part.tsx';
import { useWords } from './words.ts';

export function Badges() {
  const { lang } = useLanguage();
  const words = useWords();
  const { data } = useSuspenseQuery(charactersQuery(lang));
  const [head] = data.items;
  const [isKept, setKept] = useState(false);
  if (!head) return null;
  return (
    <Part id="badge" title={words.badge}>
      <div className="part-beside">
        <State title={words.wall}>
          <CharacterWall heads={[head]} />
        </State>
        <State title={words.small}>
          <CharacterWall heads={[head]} isSmall />
        </State>
      </div>
      <State title={words.head} isReading>
        <BadgeHead
          eyebrow={head.department?.name}
          picture={head.portrait && <Drawing name={`characters/${head.portrait}`} width={160} height={160} />}
          actions={
            <>
              <Bookmark isKept={isKept} onToggle={() => setKept(!isKept)} />
              <ShareButton address={addressOf(lang, 'character', head.id)} />
            </>
          }
        >
          <p className="badge-name">
            <NameText name={head.name} />
          </p>
          <BadgeWords head={head} />
        </BadgeHead>
      </State>
    </Part>
  );
}

export function Charts() {
  const { lang } = useLanguage();
  const words = useWords();
  const { data } = useSuspenseQuery(episodesQuery(lang));
  return (
    <Part id="chart" title={words.chart}>
      <ol className="charts">
        {(['seen', 'now', 'later'] as const).map((state, index) => {
          const head = data.items[index];
          if (!head) return null;
          return (
            <li key={state}>
              <EpisodeChart
                head={head}
                titles={data.titles.find(({ id }) => id === head.id)?.titles ?? []}
                state={state}
              />
            </li>
          );
        })}
      </ol>
    </Part>
  );
}

/** As far as this reader has come. */
export function Strip() {
  const words = useWords();
  return (
    <Part id="strip" title={words.strip}>
      <EpisodeStrip />
    </Part>
  );
}

export function Traces() {
  const words = useWords();
  const order = useOrder();
  return (
    <Part id="trace" title={words.trace}>
      <TraceAt title={words.none} order={order} start={null} />
      <TraceAt title={words.some} order={order} start={order[2] ?? null} />
      <TraceAt title={words.all} order={order} start={order.at(-1) ?? null} />
    </Part>
  );
}

/** Answers to taps, and changes nobody's progress. */
function TraceAt({ title, order, start }: { title: string; order: readonly Gate[]; start: Gate | null }) {
  const [place, setPlace] = useState<Place>({ seen: start, midway: null });
  return (
    <State title={title}>
      <Trace order={order} {...place} onChange={setPlace} />
    </State>
  );
}

/** What stands on the shell of the app until a page has come. */
export function Skeletons() {
  const words = useWords();
  return (
    <Part id="skeletons" title={words.skeletons}>
      {(['wall', 'record', 'lines'] as const).map((shape) => (
        <State key={shape} title={words[shape]} isReading>
          <Skeleton shape={shape} />
        </State>
      ))}
    </Part>
  );
}
