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
