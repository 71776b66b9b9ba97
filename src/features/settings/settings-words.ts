import { byLanguage } from '#shared/i18n/by-language.ts';
import type { messages } from '#shared/i18n/messages/en/settings.ts';

/** The words of the settings of the look. They come with their page, as no other needs them. */
export const settingsWords = byLanguage(
  import.meta.glob<typeof messages>('#shared/i18n/messages/*/settings.ts', { eager: true, import: 'messages' }),
);
