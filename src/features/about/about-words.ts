import { byLanguage } from '#shared/i18n/by-language.ts';
import type { messages } from '#shared/i18n/messages/en/about.ts';

/** The words about the app itself. They come with their page, as no other needs them. */
export const aboutWords = byLanguage(
  import.meta.glob<typeof messages>('#shared/i18n/messages/*/about.ts', { eager: true, import: 'messages' }),
);
