import { documentQuery } from '#shared/api/query-client.ts';

export const apiIndexQuery = documentQuery('index.json', (schemas) => schemas.ApiIndex);
