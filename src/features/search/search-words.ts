import { byLanguage } from '#shared/i18n/by-language.ts';
import type { messages } from '#shared/i18n/messages/en/search.ts';

/** The words of search and of the keys. They come with its code, as no first sight needs them. */
export const searchWords = byLanguage(
  import.meta.glob<typeof messages>('#shared/i18n/messages/*/search.ts', { eager: true, import: 'messages' }),
);
