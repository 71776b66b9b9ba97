import { byLanguage } from '#shared/i18n/by-language.ts';
import type { messages } from '#shared/i18n/messages/en/cast.ts';

/** The words of the wall of characters. They come with it. */
export const castWords = byLanguage(
  import.meta.glob<typeof messages>('#shared/i18n/messages/*/cast.ts', { eager: true, import: 'messages' }),
);
