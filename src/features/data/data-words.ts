import { byLanguage } from '#shared/i18n/by-language.ts';
import type { messages } from '#shared/i18n/messages/en/data.ts';

/** The words of the page for builders. They come with it, as no other page needs them. */
export const dataWords = byLanguage(
  import.meta.glob<typeof messages>('#shared/i18n/messages/*/data.ts', { eager: true, import: 'messages' }),
);
