import { useLanguage } from '#shared/i18n/language.tsx';
import type { Name } from '#shared/schema/document.ts';
import type { Language } from '#shared/schema/vocabulary.ts';

/** The form of a name that a language uses; the Latin one where no Hangul form could be sourced. */
export function nameIn(name: Name, lang: Language): string {
  return name[lang] ?? name.en;
}

/** A short text with names in it, of which none breaks at its hyphen, as in “Kang-hyuk”. */
export function Joined({ text }: { text: string }) {
  return text.split(/(\S+-\S+)/).map((part, index) =>
    index % 2 === 0 ? (
      part
    ) : (
      <span key={part} className="joined">
        {part}
      </span>
    ),
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
