import { useProgress } from './progress.ts';

/** Whether the reader has just changed their progress: then it is for them to see what that opens. */
export function useIsChanged(): boolean {
  return useProgress(({ change }) => change !== null);
}
