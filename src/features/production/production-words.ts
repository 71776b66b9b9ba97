import { byLanguage } from '#shared/i18n/by-language.ts';
import type { messages } from '#shared/i18n/messages/en/production.ts';

/** The words of production notes. They come with their pages, as no other needs them. */
export const productionWords = byLanguage(
  import.meta.glob<typeof messages>('#shared/i18n/messages/*/production.ts', { eager: true, import: 'messages' }),
);
