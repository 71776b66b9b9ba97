/** The languages of the record by their codes (BCP 47), each by its own name, in the order in which they are offered: the first stands at the root of the site. */
const languageNames = { en: 'English', ko: '한국어' } as const;

export type Language = keyof typeof languageNames;

export const languages = Object.keys(languageNames) as [Language, ...Language[]];
