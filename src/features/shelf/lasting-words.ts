import { byLanguage } from '#shared/i18n/by-language.ts';
import type { messages } from '#shared/i18n/messages/en/lasting.ts';

/** The words for how long the shelf lasts, on its page alone, so that no other page carries them. */
export const lastingWords = byLanguage(
  import.meta.glob<typeof messages>('#shared/i18n/messages/*/lasting.ts', { eager: true, import: 'messages' }),
);
