import { byLanguage } from '#shared/i18n/by-language.ts';
import type { messages } from '#shared/i18n/messages/en/take-along.ts';

/** The words of the section on the page of settings. They come with it, as no other page needs them. */
export const takeAlongWords = byLanguage(
  import.meta.glob<typeof messages>('#shared/i18n/messages/*/take-along.ts', { eager: true, import: 'messages' }),
);
