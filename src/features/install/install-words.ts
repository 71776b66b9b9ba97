import { byLanguage } from '#shared/i18n/by-language.ts';
import type { messages } from '#shared/i18n/messages/en/install.ts';

/** The words about saving and installing the app. They come with the page of settings, as no other needs them. */
export const installWords = byLanguage(
  import.meta.glob<typeof messages>('#shared/i18n/messages/*/install.ts', { eager: true, import: 'messages' }),
);
