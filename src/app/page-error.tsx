import { latePart } from '#shared/parts/late-part.tsx';
import { LostPage } from './lost-page.tsx';

/** What a reader sees when a page cannot be shown: why, and a way on. It is loaded after the first page. */
export const PageError = latePart('page-error', async () => (await import('./failure-page.tsx')).FailurePage, LostPage);
