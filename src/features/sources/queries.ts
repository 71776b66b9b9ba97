import { gatedQuery } from '#shared/api/gated-query.ts';
import { documentQuery } from '#shared/api/query-client.ts';
import { listPage } from '#shared/kinds/list-page.ts';

/** @param page of a long bibliography; left out for the first */
export const bibliographyQuery = (page?: string | number) =>
  documentQuery(`${listPage('sources', page)}.json`, (schemas) => schemas.Bibliography);
export const bibliographyRevealsQuery = (page?: string | number) =>
  gatedQuery(`${listPage('sources', page)}/reveals.json`, (schemas) => schemas.Bibliography);

/** Both halves of every page but one of a bibliography in so many pages. */
export const otherBibliographyQueries = ({ page = 1, pages = 1 }) =>
  Array.from({ length: pages }, (_, place) => place + 1)
    .filter((number) => number !== page)
    .map((number) => (number > 1 ? number : undefined))
    .map((number) => ({ safe: bibliographyQuery(number), reveals: bibliographyRevealsQuery(number) }));
