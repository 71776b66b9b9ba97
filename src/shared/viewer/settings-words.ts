import { byLanguage } from '#shared/i18n/by-language.ts';
import type { messages } from '#shared/i18n/messages/en/settings.ts';

/** The words of the settings of the look. They come with who shows settings, as no other page needs them. */
export const settingsWords = byLanguage(
  import.meta.glob<typeof messages>('#shared/i18n/messages/*/settings.ts', { eager: true, import: 'messages' }),
);
