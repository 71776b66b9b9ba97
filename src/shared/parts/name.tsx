import type { ReactNode } from 'react';
import { useLanguage } from '#shared/i18n/language.tsx';
import type { Name } from '#shared/schema/document.ts';
import type { Language } from '#series/languages.ts';

/** The form of a name that a language uses; the Latin one where no Hangul form could be sourced. */
export function nameIn(name: Name, lang: Language): string {
  return name[lang] ?? name.en;
}

/** A text in which no name breaks at its hyphen, as in “Kang-hyuk”; other words may. */
export function Joined({ text }: { text: string }) {
  const parts: ReactNode[] = [];
  let last = 0;
  for (const { 0: name, index } of text.matchAll(/[A-Z]\w+-\w+/g)) {
    parts.push(
      text.slice(last, index),
      <span key={index} className="joined">
        {name}
      </span>,
    );
    last = index + name.length;
  }
  return (
    <>
      {parts}
      {text.slice(last)}
    </>
  );
}

/** A name in the language of the page, marked where it is not in that language. */
export function NameText({ name }: { name: Name }) {
  const { lang } = useLanguage();
  return (
    <span lang={lang === 'ko' && name.ko === null ? 'en' : undefined}>
      <Joined text={nameIn(name, lang)} />
    </span>
  );
}

/** The same name in the other script, as a second line. */
export function OtherScript({ name }: { name: Name }) {
  const { lang } = useLanguage();
  const other = lang === 'en' ? name.ko : name.ko && name.en;
  if (!other || other === nameIn(name, lang)) return null;
  return (
    <span className="other-script" lang={lang === 'en' ? 'ko' : 'en'}>
      <Joined text={other} />
    </span>
  );
}
