import { byLanguage } from '#shared/i18n/by-language.ts';
import { useLanguage } from '#shared/i18n/language.tsx';
import type { messages } from '#shared/i18n/messages/en/failures.ts';

/** The words of the page that names a fault. They come with it, as no other page needs them. */
const failureWords = byLanguage(
  import.meta.glob<typeof messages>('#shared/i18n/messages/*/failures.ts', { eager: true, import: 'messages' }),
);

export const useFailureWords = () => failureWords[useLanguage().lang];
