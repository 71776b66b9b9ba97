import { type QueryKey, useQuery, type UseQueryOptions } from '@tanstack/react-query';
import type { GatedQuery } from '#shared/api/gated-query.ts';
import { type Known, knownIn } from '#shared/gate/known.ts';
import type { Gated } from '#shared/schema/document.ts';
import { useScope } from './scope.ts';
import { ungated } from './ungated.ts';

type Head = Gated & { id: string };

/**
 * Every record of a list by its id, as far as this reader may know it. Unlike a list on a page it also holds what is still shut, each by
 * its episode alone, for who has come upon it before.
 * @param enabled whether there is anything to be known of; until then nothing is requested
 */
export function useKnown<Data extends { items: Head[] }, SafeKey extends QueryKey>(
  safe: UseQueryOptions<Data, Error, Data, SafeKey>,
  reveals: GatedQuery<Data>,
  enabled: boolean,
): { known: ReadonlyMap<string, Known<Data['items'][number]>>; isRead: boolean } {
  const scope = useScope();
  const open = useQuery({ ...safe, enabled });
  const shut = useQuery({ ...ungated(reveals), enabled });
  return {
    known: knownIn<Data['items'][number]>(scope, [...(open.data?.items ?? []), ...(shut.data?.items ?? [])]),
    isRead: !open.isLoading && !shut.isLoading,
  };
}
