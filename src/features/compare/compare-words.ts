import { byLanguage } from '#shared/i18n/by-language.ts';
import type { messages } from '#shared/i18n/messages/en/compare.ts';

/** The words of the page that compares two. They come with it. */
export const compareWords = byLanguage(
  import.meta.glob<typeof messages>('#shared/i18n/messages/*/compare.ts', { eager: true, import: 'messages' }),
);
