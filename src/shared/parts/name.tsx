import type { ReactNode } from 'react';
import { useLanguage } from '#shared/i18n/language.tsx';
import type { Name } from '#shared/schema/document.ts';
import { type Language, languages } from '#series/languages.ts';

const [first] = languages;

/** The form of a name that a language uses; that of the first language where it has none. */
export function nameIn(name: Name, lang: Language): string {
  return name[lang] ?? name[first];
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
    <span lang={name[lang] === null ? first : undefined}>
      <Joined text={nameIn(name, lang)} />
    </span>
  );
}

/** The same name as the next language that has another form writes it, as a second line. */
export function OtherScript({ name }: { name: Name }) {
  const { lang } = useLanguage();
  const shown = nameIn(name, lang);
  const other = languages.find((code) => name[code] !== null && name[code] !== shown);
  if (!other) return null;
  return (
    <span className="other-script" lang={other}>
      <Joined text={nameIn(name, other)} />
    </span>
  );
}
