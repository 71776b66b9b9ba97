import type { Language } from '#series/languages.ts';
import type { Messages } from '#shared/i18n/messages/en/interface.ts';

/** The words of the interface in a language, for tests that go by them in every language. */
export async function messagesIn(lang: Language): Promise<Messages> {
  const { messages } = (await import(`../../src/shared/i18n/messages/${lang}/interface.ts`)) as { messages: Messages };
  return messages;
}
