import { documentQuery } from '#shared/api/query-client.ts';

export const bibliographyQuery = documentQuery('sources.json', (schemas) => schemas.Bibliography);
export const bibliographyRevealsQuery = documentQuery('sources/reveals.json', (schemas) => schemas.Bibliography);
