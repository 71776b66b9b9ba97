import { useSuspenseQuery } from '@tanstack/react-query';
import { storyQuery } from '#features/story/queries.ts';
import { useLanguage } from '#shared/i18n/language.tsx';
import type { Messages } from '#shared/i18n/messages/en.ts';
import type { Award, Difference, Passage, RankingWeek, Source } from '#shared/schema/document.ts';
import type { Language } from '#shared/schema/vocabulary.ts';

/** A real passage, with its links, to stand in every state that a passage can have. */
export function usePassage(): Passage {
  const { lang } = useLanguage();
  const { data } = useSuspenseQuery(storyQuery(lang));
  const [passage] = data.premise;
  if (!passage) throw new Error('the story has no premise to show');
  return passage;
}

/** Sources in the three forms that they have: linked, named only, and with a title that tells plot. */
export function sampleCards(lang: Language, t: Messages): Source[] {
  const site = t.parts.sample;
  return [
    { id: 'sample-linked', site, title: t.parts.source1, url: 'https://example.org/', date: '2000-01-02', lang },
    { id: 'sample-named', site, title: t.parts.source2, date: '2000-01', lang },
    { id: 'sample-shut', site, date: '2000', lang },
  ];
}

const sourced = { confidence: 'single-source', sources: ['sample-linked', 'sample-named', 'sample-shut'] } as const;

/** A statement about nothing. @param id unlike any other on the page */
export function sampleStatement(t: Messages, id: string): Passage {
  return { id, text: t.parts.statement, ...sourced, sources: [...sourced.sources] };
}

/** A first place, another one, and one whose figures nobody published. */
export const sampleWeeks: RankingWeek[] = [
  { id: 'week-first', week: '2000-01-02', rank: 1, views: 2_000_000, hours: 10_000_000 },
  { id: 'week-other', week: '2000-01-09', rank: 2, views: 1_000_000, hours: 5_000_000 },
  { id: 'week-silent', week: '2000-01-16', rank: 3 },
].map((week) => ({ ...week, ...sourced, sources: [...sourced.sources] }));

export function sampleAwards(t: Messages): Award[] {
  return (['won', 'nominated'] as const).map((result) => ({
    ...sampleStatement(t, `award-${result}`),
    date: '2000-01-02',
    ceremony: t.parts.sample,
    prize: t.parts.sample,
    result,
  }));
}

export function sampleDifferences(t: Messages): Difference[] {
  return ['plain', 'disputed'].map((kind) => ({
    ...sampleStatement(t, `difference-${kind}`),
    aspect: t.parts.sample,
    sourceWork: t.parts.statement,
    series: t.parts.statement,
    ...(kind === 'disputed' && { dispute: t.parts.dispute }),
  }));
}
