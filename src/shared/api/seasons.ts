import { documentQuery } from './query-client.ts';

/** The order of the episodes; every page needs it, so the root primes it. */
export const seasonsQuery = documentQuery('seasons.json', (schemas) => schemas.Seasons);
