import { Seasons } from '#shared/schema/document.ts';
import { documentQuery } from './query-client.ts';

/** The order of the episodes; every page needs it, so the root primes it. */
export const seasonsQuery = documentQuery('seasons.json', Seasons);
