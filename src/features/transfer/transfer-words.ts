import { byLanguage } from '#shared/i18n/by-language.ts';
import type { messages } from '#shared/i18n/messages/en/transfer.ts';

/** The words of everything that is saved, sent and taken over. They come with it, when it is asked for. */
export const transferWords = byLanguage(
  import.meta.glob<typeof messages>('#shared/i18n/messages/*/transfer.ts', { eager: true, import: 'messages' }),
);
