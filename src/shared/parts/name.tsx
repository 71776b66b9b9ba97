import { type ReactNode, use } from 'react';
import { useLanguage } from '#shared/i18n/language.tsx';
import { nameIn } from '#shared/names/name-in.ts';
import { WrittenNamesContext } from '#shared/names/written-names.ts';
import type { Name } from '#shared/schema/document.ts';
import { languages } from '#series/languages.ts';

const [first] = languages;

/** A text in which names are written as the reader has chosen, and none breaks at its hyphen, as in “Kang-hyuk”, or before what is written to it; other words may. */
export function Joined({ text }: { text: string }) {
  const names = use(WrittenNamesContext);
  return names ? names.inText(text, joined) : joined(text);
}

function joined(text: string): ReactNode {
  const parts: ReactNode[] = [];
  let last = 0;
  for (const { 0: name, index } of text.matchAll(/[A-Z]\w+-\w\S*/g)) {
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

/** The same name in another form, as a second line: that of the next language that has one, or what tells most beside the chosen form. */
export function OtherScript({ name }: { name: Name }) {
  const { lang } = useLanguage();
  const names = use(WrittenNamesContext);
  const shown = nameIn(name, lang);
  const other = names?.besideForm(name) ?? languages.find((code) => name[code] !== null && name[code] !== shown);
  if (!other) return null;
  return (
    <span className="other-script" lang={other}>
      {joined(nameIn(name, other))}
    </span>
  );
}
