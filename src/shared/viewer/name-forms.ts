import { queryOptions } from '@tanstack/react-query';
import { gatedQuery } from '#shared/api/gated-query.ts';
import { documentQuery, prime } from '#shared/api/query-client.ts';
import type { Schemas } from '#shared/api/query-client.ts';
import { ungated } from './ungated.ts';

const schemaOf = ({ NameForms }: Schemas) => NameForms;
const safe = documentQuery('names.json', schemaOf);
const reveals = ungated(gatedQuery('names/reveals.json', schemaOf));

/**
 * How else every name may be written, whatever the reader has seen: a form is only ever looked up by the name that already stands on the
 * page, and what was opened alone has names, too.
 */
export const nameFormsQuery = queryOptions({
  queryKey: ['name-forms'],
  queryFn: async ({ client }) => {
    const halves = await Promise.all([prime(client, safe), prime(client, reveals)]);
    return halves.flatMap(({ items }) => items);
  },
  staleTime: 'static',
});
