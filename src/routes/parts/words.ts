import { byLanguage } from '#shared/i18n/by-language.ts';
import { useLanguage } from '#shared/i18n/language.tsx';
import type { messages } from '#shared/i18n/messages/en/parts.ts';

/** The words of this page alone: readers never see it, so the messages of the interface do not carry them. */
const words = byLanguage(
  import.meta.glob<Words>('#shared/i18n/messages/*/parts.ts', { eager: true, import: 'messages' }),
);

export type Words = typeof messages;

export const useWords = () => words[useLanguage().lang];
