import { type QueryKey, useQuery, type UseQueryOptions } from '@tanstack/react-query';
import { opensAnything } from '#shared/gate/scope.ts';
import { useArrival } from '#shared/reading-place/arrival.ts';
import { useProgress } from './progress.ts';
import { useScope } from './scope.ts';

/**
 * The gated part of what a page shows, as it came: for this folder alone, which opens of it what the scope opens. It is not requested
 * before there is something in it to show, and moves nothing when it comes late.
 * @param isAsked whether the reader has asked for what it belongs to, and is to see it as soon as it comes
 */
export function useArrivedReveals<Data, Key extends QueryKey>(
  reveals: UseQueryOptions<Data, Error, Data, Key>,
  isAsked = false,
): Data | undefined {
  const { data } = useQuery({ ...reveals, enabled: opensAnything(useScope()) });
  const isChanged = useIsChanged();
  return useArrival(String(reveals.queryKey), data, isAsked || isChanged);
}

/** Whether the reader has just changed their progress: then it is for them to see what that opens. */
export function useIsChanged(): boolean {
  return useProgress(({ change }) => change !== null);
}
