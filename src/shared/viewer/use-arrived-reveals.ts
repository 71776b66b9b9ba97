import { useQuery } from '@tanstack/react-query';
import type { GatedQuery } from '#shared/api/gated-query.ts';
import { opensAnything } from '#shared/gate/scope.ts';
import { useArrival } from '#shared/reading-place/arrival.ts';
import { useScope } from './scope.ts';
import { ungated } from './ungated.ts';
import { useIsChanged } from './use-is-changed.ts';

/**
 * The gated part of what a page shows, as it came: for this folder alone, which opens of it what the scope opens. It is not requested
 * before there is something in it to show, and moves nothing when it comes late.
 * @param isAsked whether the reader has asked for what it belongs to, and is to see it as soon as it comes
 */
export function useArrivedReveals<Data>(reveals: GatedQuery<Data>, isAsked = false): Data | undefined {
  const query = ungated(reveals);
  const { data } = useQuery({ ...query, enabled: opensAnything(useScope()) });
  const isChanged = useIsChanged();
  return useArrival(String(query.queryKey), data, isAsked || isChanged);
}
