import type { Kind } from '#shared/kinds/kinds.ts';
import { listPage } from '#shared/kinds/list-page.ts';
import type { DocumentSchemas } from '#shared/schema/document.ts';
import type { Language } from '#series/languages.ts';
import { gatedQuery } from './gated-query.ts';
import { documentQuery } from './query-client.ts';

/** The records of a kind that may be known before watching, by their heads. @param page of a long list; left out for the first */
export const listQuery = <Name extends Kind>(kind: Name, lang: Language, page?: string) =>
  documentQuery<DocumentSchemas[Name]['List']>(
    `${lang}/${listPage(kind, page)}.json`,
    ({ documentSchemas }) => documentSchemas[kind].List,
  );

/** The records of a kind that are themselves gated. */
export const listRevealsQuery = <Name extends Kind>(kind: Name, lang: Language, page?: string) =>
  gatedQuery<DocumentSchemas[Name]['List']>(
    `${lang}/${listPage(kind, page)}/reveals.json`,
    ({ documentSchemas }) => documentSchemas[kind].List,
  );

/** What may be known of a record before watching. */
export const recordQuery = <Name extends Kind>(kind: Name, lang: Language, id: string) =>
  documentQuery<DocumentSchemas[Name]['Document']>(
    `${lang}/${kind}/${id}.json`,
    ({ documentSchemas }) => documentSchemas[kind].Document,
  );

/** The rest of a record, each item with its gate. */
export const recordRevealsQuery = <Name extends Kind>(kind: Name, lang: Language, id: string) =>
  gatedQuery<DocumentSchemas[Name]['Reveals']>(
    `${lang}/${kind}/${id}/reveals.json`,
    ({ documentSchemas }) => documentSchemas[kind].Reveals,
  );

/** What an episode made known. */
export const unlocksQuery = (lang: Language, episode: string) =>
  gatedQuery(`${lang}/episodes/${episode}/unlocks.json`, (schemas) => schemas.Unlocks);

/** Both halves of a record. */
export const recordHalves = <Name extends Kind>(kind: Name, lang: Language, id: string) => ({
  safe: recordQuery(kind, lang, id),
  reveals: recordRevealsQuery(kind, lang, id),
});
