import { useLanguage } from '#shared/i18n/language.tsx';
import { nameIn } from '#shared/names/name-in.ts';
import { useInWords } from '#shared/names/written-names.ts';
import type { Name } from '#shared/schema/document.ts';
import { type Language, languages } from '#series/languages.ts';

/** A name as the reader has it written, where no element can stand, and its language where that is not the page's. */
export function useMapName(): (name: Name) => { text: string; lang: Language | undefined } {
  const { lang } = useLanguage();
  const inWords = useInWords();
  return (name) => {
    const text = inWords(nameIn(name, lang));
    const own = languages.find((code) => name[code] === text);
    return { text, lang: own === lang ? undefined : own };
  };
}
