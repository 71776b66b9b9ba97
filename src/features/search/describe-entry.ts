import type { Entry } from '#search/entry.ts';
import { type Language, languages } from '#series/languages.ts';
import { addressOfRecord } from '#shared/router/addresses.ts';

const [first, ...others] = languages;

/** A name in a language, which may be another than that of the page. */
export type Written = { text: string; lang: Language };

/** The name by which something goes in a language, and the same in another script. */
export function namesOf(
  { names }: Pick<Entry, 'names'>,
  lang: Language,
): { name: Written; other: Written | undefined } {
  const own = names[0] ?? {};
  const all = [lang, first, ...others].flatMap((code) => {
    const text = own[code];
    return text ? [{ text, lang: code }] : [];
  });
  const name = all[0] ?? { text: '', lang };
  return { name, other: all.find(({ text }) => text !== name.text) };
}

/** Where something is shown. */
export function addressOfEntry({ id, to, anchor }: Pick<Entry, 'id' | 'to' | 'anchor'>, lang: Language): string {
  return addressOfRecord(lang, to ?? id) + (anchor ? `#${anchor}` : '');
}

/** Its drawing below `/drawings`, if it has one. */
export function drawingOf({ kind, drawing }: Pick<Entry, 'kind' | 'drawing'>): string | undefined {
  return drawing && `${kind}/${drawing}`;
}
