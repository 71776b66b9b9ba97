import { gatedQuery } from '#shared/api/gated-query.ts';
import { documentQuery } from '#shared/api/query-client.ts';
import type { Language } from '#series/languages.ts';

export const seriesQuery = (lang: Language) =>
  documentQuery(`${lang}/series.json`, (schemas) => schemas.series.Document);
export const storyQuery = (lang: Language) => documentQuery(`${lang}/story.json`, (schemas) => schemas.story.Document);
export const storyRevealsQuery = (lang: Language) =>
  gatedQuery(`${lang}/story/reveals.json`, (schemas) => schemas.story.Reveals);
export const storyTimelineQuery = (lang: Language) =>
  documentQuery(`${lang}/timelines/story.json`, (schemas) => schemas.timeline.Document);
export const storyTimelineRevealsQuery = (lang: Language) =>
  gatedQuery(`${lang}/timelines/story/reveals.json`, (schemas) => schemas.timeline.Reveals);
export const episodesQuery = (lang: Language) =>
  documentQuery(`${lang}/episodes.json`, (schemas) => schemas.EpisodeList);
export const episodesRevealsQuery = (lang: Language) =>
  gatedQuery(`${lang}/episodes/reveals.json`, (schemas) => schemas.EpisodeListReveals);
export const episodeQuery = (lang: Language, id: string) =>
  documentQuery(`${lang}/episodes/${id}.json`, (schemas) => schemas.episode.Document);
export const unlocksQuery = (lang: Language, id: string) =>
  gatedQuery(`${lang}/episodes/${id}/unlocks.json`, (schemas) => schemas.Unlocks);
export const episodeRevealsQuery = (lang: Language, id: string) =>
  gatedQuery(`${lang}/episodes/${id}/reveals.json`, (schemas) => schemas.episode.Reveals);
