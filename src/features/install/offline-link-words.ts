import { byLanguage } from '#shared/i18n/by-language.ts';
import type { messages } from '#shared/i18n/messages/en/offline-link.ts';

/** The word beside a link that was tapped offline: it is saved with the app, as it is needed without a line. */
export const offlineLinkWords = byLanguage(
  import.meta.glob<typeof messages>('#shared/i18n/messages/*/offline-link.ts', { eager: true, import: 'messages' }),
);
