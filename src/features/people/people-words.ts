import { byLanguage } from '#shared/i18n/by-language.ts';
import type { messages } from '#shared/i18n/messages/en/people.ts';

/** The words of cast and crew. They come with their pages, as no other needs them. */
export const peopleWords = byLanguage(
  import.meta.glob<typeof messages>('#shared/i18n/messages/*/people.ts', { eager: true, import: 'messages' }),
);
