import { gatedQuery } from '#shared/api/gated-query.ts';
import { documentQuery } from '#shared/api/query-client.ts';

export const bibliographyQuery = documentQuery('sources.json', (schemas) => schemas.Bibliography);
export const bibliographyRevealsQuery = gatedQuery('sources/reveals.json', (schemas) => schemas.Bibliography);
