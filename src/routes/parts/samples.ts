import { useSuspenseQuery } from '@tanstack/react-query';
import { storyQuery } from '#features/story/queries.ts';
import { useLanguage } from '#shared/i18n/language.tsx';
import type {
  Award,
  ChartPanel,
  Difference,
  Moment,
  Passage,
  RankingWeek,
  Ref,
  Relation,
  Source,
  SourceUses,
} from '#shared/schema/document.ts';
import type { Language } from '#series/languages.ts';
import { inverseRelation, type RelationKind } from '#series/vocabulary.ts';
import type { Words } from './words.ts';

/** A real passage, with its links, to stand in every state that a passage can have. */
export function usePassage(): Passage {
  const { lang } = useLanguage();
  const { data } = useSuspenseQuery(storyQuery(lang));
  const [passage] = data.premise;
  if (!passage) throw new Error('the story has no premise to show');
  return passage;
}

/** Sources in the three forms that they have: linked, named only, and with a title that tells plot. */
export function sampleCards(lang: Language, words: Words): Source[] {
  const site = words.sample;
  return [
    { id: 'sample-linked', site, title: words.source1, url: 'https://example.org/', date: '2000-01-02', lang },
    { id: 'sample-named', site, title: words.source2, date: '2000-01', lang },
    { id: 'sample-shut', site, date: '2000', lang },
  ];
}

const sourced = { confidence: 'single-source', sources: ['sample-linked', 'sample-named', 'sample-shut'] } as const;

/** A statement about nothing. @param id unlike any other on the page */
export function sampleStatement(words: Words, id: string): Passage {
  return { id, text: words.statement, ...sourced, sources: [...sourced.sources] };
}

/** A first place, another one, and one whose figures nobody published. */
export const sampleWeeks: RankingWeek[] = [
  { id: 'week-first', week: '2000-01-02', rank: 1, views: 2_000_000, hours: 10_000_000 },
  { id: 'week-other', week: '2000-01-09', rank: 2, views: 1_000_000, hours: 5_000_000 },
  { id: 'week-silent', week: '2000-01-16', rank: 3 },
].map((week) => ({ ...week, ...sourced, sources: [...sourced.sources] }));

/** As the record's weeks are placed when they are compiled. */
export const sampleChart: ChartPanel[] = [
  {
    id: 'rank',
    ticks: [1, 2, 3].map((value) => ({ value, y: (value - 1) * 50 })),
    marks: sampleWeeks.map(({ id, week, rank }, place) => ({ ...column(id, week, place), value: rank, y: place * 50 })),
    line: 'M16,0L50,50L84,100',
  },
  ...(['views', 'hours'] as const).map((of) => ({
    id: of,
    ticks: [0, sampleWeeks[0]?.[of] ?? 0].map((value, place) => ({ value, y: 100 - place * 100 })),
    marks: sampleWeeks.map(({ id, week, [of]: value }, place) => ({
      ...column(id, week, place),
      ...(value !== undefined && { value, y: place * 50 }),
    })),
  })),
];

function column(id: string, day: string, place: number) {
  return { id, day, x: 16 + 34 * place, width: 28 };
}

export function sampleAwards(words: Words): Award[] {
  return (['won', 'nominated'] as const).map((result) => ({
    ...sampleStatement(words, `award-${result}`),
    date: '2000-01-02',
    ceremony: words.sample,
    prize: words.sample,
    result,
  }));
}

export function sampleDifferences(words: Words): Difference[] {
  return ['plain', 'disputed'].map((kind) => ({
    ...sampleStatement(words, `difference-${kind}`),
    aspect: words.sample,
    sourceWork: words.statement,
    series: words.statement,
    ...(kind === 'disputed' && { dispute: words.dispute }),
  }));
}

/** One who is two things to a character, and one who is a single one. */
export function sampleRelations(words: Words, people: readonly Ref[]): Relation[] {
  const [first, second] = people;
  if (!first || !second) return [];
  const kinds = Object.keys(inverseRelation) as RelationKind[];
  return [first, second, first].flatMap(({ id, name, portrait }, index) => {
    const kind = kinds[index];
    return kind ? [{ ...sampleStatement(words, `relation-${kind}`), kind, to: { id, name, portrait } }] : [];
  });
}

/** A year with one entry and one with several, in dates as exact as they can be. */
export function sampleMoments(words: Words): Moment[] {
  return ['2000', '2001-02', '2001-03-04'].map((date) => ({
    ...sampleStatement(words, `moment-${date}`),
    date,
    ...(date === '2001-02' && { dispute: words.dispute }),
  }));
}

/** @param use the page that is said to rest on each sample source */
export function sampleBibliography(lang: Language, words: Words, use: SourceUses['uses'][number]): SourceUses[] {
  return sampleCards(lang, words).map((card) => ({ ...card, uses: [use] }));
}
