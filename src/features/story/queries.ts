import { gatedQuery } from '#shared/api/gated-query.ts';
import { documentQuery } from '#shared/api/query-client.ts';
import { listQuery, listRevealsQuery, recordQuery, recordRevealsQuery } from '#shared/api/record-queries.ts';
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
export const episodesQuery = (lang: Language) => listQuery('episodes', lang);
export const episodesRevealsQuery = (lang: Language) => listRevealsQuery('episodes', lang);
export const episodeQuery = (lang: Language, id: string) => recordQuery('episodes', lang, id);
export const episodeRevealsQuery = (lang: Language, id: string) => recordRevealsQuery('episodes', lang, id);
