import { createContext, type ReactNode, use, useMemo } from 'react';
import type { Language } from '#series/languages.ts';
import { byLanguage } from './by-language.ts';
import type { Messages } from './messages/en/interface.ts';

type LanguageContext = { lang: Language; t: Messages };

const Context = createContext<LanguageContext | null>(null);

/** Gives a language and its messages to everything below. */
export function LanguageProvider({
  lang,
  messages,
  children,
}: {
  lang: Language;
  messages: Messages;
  children: ReactNode;
}) {
  const value = useMemo(() => ({ lang, t: messages }), [lang, messages]);
  return <Context value={value}>{children}</Context>;
}

/** The language of the page and its messages. */
export function useLanguage(): LanguageContext {
  const context = use(Context);
  if (!context) throw new Error('useLanguage outside of a LanguageProvider');
  return context;
}

/** Messages are loaded with the first page of their language. */
export const loadMessages = byLanguage(import.meta.glob<Messages>('./messages/*/interface.ts', { import: 'messages' }));
