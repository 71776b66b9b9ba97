import { documentQuery } from '#shared/api/query-client.ts';
import { episode, EpisodeList, EpisodeListReveals, series, timeline } from '#shared/schema/document.ts';
import type { Language } from '#shared/schema/vocabulary.ts';

export const seriesQuery = (lang: Language) => documentQuery(`${lang}/series.json`, series.Document);
export const seriesRevealsQuery = (lang: Language) => documentQuery(`${lang}/series/reveals.json`, series.Reveals);
export const timelineQuery = (lang: Language) => documentQuery(`${lang}/timeline.json`, timeline.Document);
export const timelineRevealsQuery = (lang: Language) =>
  documentQuery(`${lang}/timeline/reveals.json`, timeline.Reveals);
export const episodesQuery = (lang: Language) => documentQuery(`${lang}/episodes.json`, EpisodeList);
export const episodesRevealsQuery = (lang: Language) =>
  documentQuery(`${lang}/episodes/reveals.json`, EpisodeListReveals);
export const episodeQuery = (lang: Language, id: string) =>
  documentQuery(`${lang}/episodes/${id}.json`, episode.Document);
export const episodeRevealsQuery = (lang: Language, id: string) =>
  documentQuery(`${lang}/episodes/${id}/reveals.json`, episode.Reveals);
