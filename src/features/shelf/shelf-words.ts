import { byLanguage } from '#shared/i18n/by-language.ts';
import type { messages } from '#shared/i18n/messages/en/shelf.ts';

/** The words of the shelf alone. They come with it. */
export const shelfWords = byLanguage(
  import.meta.glob<typeof messages>('#shared/i18n/messages/*/shelf.ts', { eager: true, import: 'messages' }),
);
