import { type Language, languages } from '#series/languages.ts';
import type { Source } from '#shared/schema/document.ts';

/** What readers of a language call the site of a source. */
export function siteIn({ site, sites }: Source, lang: Language): string {
  return sites?.[lang] ?? site;
}

/** The title of a source for readers of a language, and the language that it is in: their own, or that of the page where it stands as published. */
export function titleIn({ title, titles, lang }: Source, reader: Language): { text: string | undefined; lang: string } {
  if (!titles) return { text: title, lang };
  const text = titles[reader];
  return text === undefined ? { text: title, lang: languages[0] } : { text, lang: reader };
}
