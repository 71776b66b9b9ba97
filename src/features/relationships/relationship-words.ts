import { byLanguage } from '#shared/i18n/by-language.ts';
import { useLanguage } from '#shared/i18n/language.tsx';
import type { messages } from '#shared/i18n/messages/en/relationships.ts';

const words = byLanguage(
  import.meta.glob<typeof messages>('#shared/i18n/messages/*/relationships.ts', { eager: true, import: 'messages' }),
);

/** The words of the map of relations. They come with it, as nothing else needs them. */
export function useMapWords(): typeof messages {
  return words[useLanguage().lang];
}
