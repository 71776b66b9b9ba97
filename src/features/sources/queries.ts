import { documentQuery } from '#shared/api/query-client.ts';
import { Bibliography } from '#shared/schema/document.ts';

export const bibliographyQuery = documentQuery('sources.json', Bibliography);
export const bibliographyRevealsQuery = documentQuery('sources/reveals.json', Bibliography);
