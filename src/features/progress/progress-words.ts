import { byLanguage } from '#shared/i18n/by-language.ts';
import type { messages } from '#shared/i18n/messages/en/progress.ts';

/** The words of the trace of progress. They come with it. */
export const progressWords = byLanguage(
  import.meta.glob<typeof messages>('#shared/i18n/messages/*/progress.ts', { eager: true, import: 'messages' }),
);
