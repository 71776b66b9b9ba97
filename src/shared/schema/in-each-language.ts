import { type FirstLanguage, type Language, languages } from '#series/languages.ts';

/** The same for each language, in their order: a shape of a schema, a text of the record. */
export function inEachLanguage<Value>(of: (lang: Language) => Value): Record<Language, Value> {
  return Object.fromEntries(languages.map((lang) => [lang, of(lang)])) as Record<Language, Value>;
}

/** One for the first language, which has every name, and another for each further one, which may lack it. */
export function inFirstAndOthers<First, Other>(
  first: First,
  other: Other,
): Record<FirstLanguage, First> & Record<Exclude<Language, FirstLanguage>, Other> {
  const [main] = languages;
  return inEachLanguage<First | Other>((lang) => (lang === main ? first : other)) as Record<FirstLanguage, First> &
    Record<Exclude<Language, FirstLanguage>, Other>;
}

/** A text in the first language, and by language in the further ones: none where one stands for all. */
export function firstAndFurther(
  text: string | Record<Language, string>,
): [first: string, further?: Partial<Record<Language, string>>] {
  if (typeof text === 'string') return [text];
  const [main, ...others] = languages;
  return [text[main], Object.fromEntries(others.map((lang) => [lang, text[lang]]))];
}
