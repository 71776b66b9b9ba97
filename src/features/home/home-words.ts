import { byLanguage } from '#shared/i18n/by-language.ts';
import type { messages } from '#shared/i18n/messages/en/home.ts';

/** The words of the home page. They come with it, as no other page needs many of them. */
export const homeWords = byLanguage(
  import.meta.glob<typeof messages>('#shared/i18n/messages/*/home.ts', { eager: true, import: 'messages' }),
);
