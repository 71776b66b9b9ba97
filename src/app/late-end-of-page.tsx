import { lazy, Suspense } from 'react';
import { insist } from '#shared/api/line.ts';

const EndOfPage = lazy(async () => ({ default: (await insist(() => import('./end-of-page.tsx'))).EndOfPage }));

/** The end of every page: prerendered with it, while its code comes when the page has long been read. The same for all, so that no change above concerns it. */
export const endOfPage = (
  <Suspense>
    <EndOfPage />
  </Suspense>
);
