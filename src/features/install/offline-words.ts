import { byLanguage } from '#shared/i18n/by-language.ts';
import type { messages } from '#shared/i18n/messages/en/offline.ts';

/** The words for what is saved, on the page of settings alone, so that no other page carries them. */
export const offlineWords = byLanguage(
  import.meta.glob<typeof messages>('#shared/i18n/messages/*/offline.ts', { eager: true, import: 'messages' }),
);
