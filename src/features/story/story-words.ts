import { byLanguage } from '#shared/i18n/by-language.ts';
import type { messages } from '#shared/i18n/messages/en/story.ts';

/** The words of the story and its episodes. They come with their pages, as no other needs them. */
export const storyWords = byLanguage(
  import.meta.glob<typeof messages>('#shared/i18n/messages/*/story.ts', { eager: true, import: 'messages' }),
);
