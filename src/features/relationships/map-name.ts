import { isHangul } from '#shared/names/is-hangul.ts';
import { useCallback } from 'react';
import { useLanguage } from '#shared/i18n/language.tsx';
import { nameIn } from '#shared/names/name-in.ts';
import { useInWords } from '#shared/names/written-names.ts';
import type { Name } from '#shared/schema/document.ts';
import { type Language, languages } from '#series/languages.ts';

/** A name as its reader has it written, where no element can stand, and the language of a part of it where that is not the page's. */
export type MapName = { text: string; langOf: (part: string) => Language | undefined };

export function useMapName(): (name: Name) => MapName {
  const { lang } = useLanguage();
  const inWords = useInWords();
  return useCallback((name) => mapName(name, lang, inWords(nameIn(name, lang))), [lang, inWords]);
}

function mapName(name: Name, lang: Language, text: string): MapName {
  // Of a description only the name in it is in another form.
  const own = languages.find((code) => name[code] === text) ?? languages.find((code) => isHangul(name[code]));
  const isOther = own !== undefined && own !== lang && isHangul(text) === isHangul(name[own]);
  return { text, langOf: (part) => (isOther && isHangul(part) === isHangul(text) ? own : undefined) };
}
