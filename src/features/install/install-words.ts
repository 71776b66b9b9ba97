import { byLanguage } from '#shared/i18n/by-language.ts';
import type { messages } from '#shared/i18n/messages/en/install.ts';

/** The words for installing the app: they come with the offer, and on the page of settings. */
export const installWords = byLanguage(
  import.meta.glob<typeof messages>('#shared/i18n/messages/*/install.ts', { eager: true, import: 'messages' }),
);
