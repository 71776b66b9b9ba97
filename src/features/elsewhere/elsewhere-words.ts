import { byLanguage } from '#shared/i18n/by-language.ts';
import type { messages } from '#shared/i18n/messages/en/elsewhere.ts';

/** The words of what leads out of the app. They come with the pages that have such links. */
export const elsewhereWords = byLanguage(
  import.meta.glob<typeof messages>('#shared/i18n/messages/*/elsewhere.ts', { eager: true, import: 'messages' }),
);
