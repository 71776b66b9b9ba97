import { byLanguage } from '#shared/i18n/by-language.ts';
import type { messages } from '#shared/i18n/messages/en/changes.ts';

/** The words for what has changed: they come with their page, and with the prompt before an update. */
export const changesWords = byLanguage(
  import.meta.glob<typeof messages>('#shared/i18n/messages/*/changes.ts', { eager: true, import: 'messages' }),
);
