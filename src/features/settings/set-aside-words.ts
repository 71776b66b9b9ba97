import { byLanguage } from '#shared/i18n/by-language.ts';
import type { messages } from '#shared/i18n/messages/en/set-aside.ts';

/** The words for what could not be read: rare, and on this page alone, so that no other page carries them. */
export const setAsideWords = byLanguage(
  import.meta.glob<typeof messages>('#shared/i18n/messages/*/set-aside.ts', { eager: true, import: 'messages' }),
);
