import { type Language, languages } from '#series/languages.ts';
import type { Name } from '#shared/schema/document.ts';

/** The form of a name that a language uses, and all texts in it; that of the first language where it has none. */
export function nameIn(name: Name, lang: Language): string {
  return name[lang] ?? name[languages[0]];
}
