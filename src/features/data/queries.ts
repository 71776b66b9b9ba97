import { documentQuery } from '#shared/api/query-client.ts';
import { ApiIndex } from '#shared/schema/document.ts';

export const apiIndexQuery = documentQuery('index.json', ApiIndex);
