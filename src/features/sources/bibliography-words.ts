import { byLanguage } from '#shared/i18n/by-language.ts';
import type { messages } from '#shared/i18n/messages/en/bibliography.ts';

/** The words of the page of all sources. They come with it, as no other needs them. */
export const bibliographyWords = byLanguage(
  import.meta.glob<typeof messages>('#shared/i18n/messages/*/bibliography.ts', { eager: true, import: 'messages' }),
);
