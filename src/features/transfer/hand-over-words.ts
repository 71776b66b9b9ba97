import { byLanguage } from '#shared/i18n/by-language.ts';
import type { messages } from '#shared/i18n/messages/en/hand-over.ts';

/** The words beside codes and the camera. They come with these, when they are asked for. */
export const handOverWords = byLanguage(
  import.meta.glob<typeof messages>('#shared/i18n/messages/*/hand-over.ts', { eager: true, import: 'messages' }),
);
