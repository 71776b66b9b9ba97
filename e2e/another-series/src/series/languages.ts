/**
 * The languages of the record, each by its code (BCP 47) and its own name, in the order in which they are offered: the first stands at the root
 * of the site. A line here asks for messages and content in that language: the build names what is missing.
 */
const list = [
  ['en', 'English'],
  ['ko', '한국어'],
  ['de', 'Deutsch'],
] as const;

export type Language = (typeof list)[number][0];
export type FirstLanguage = (typeof list)[0][0];

export const languages = list.map(([code]) => code) as [FirstLanguage, ...Language[]];

/** Each language by its own name. */
export const languageNames = Object.fromEntries(list) as Record<Language, string>;
