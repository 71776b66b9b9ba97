import type { Language } from '#series/languages.ts';
import { inLanguage } from '#shared/router/addresses.ts';
import { keptAs, placeOf } from '#shared/router/kept-place.ts';
import type { KeptPage } from './shelf-row.tsx';

/** The address of what is kept in a language: of a passage that is shut, or gone, that of its page alone. */
export function wayTo(lang: Language, kept: string, { passage }: Pick<KeptPage, 'passage'>): string {
  const { page } = placeOf(kept);
  const address = inLanguage(lang, page);
  return passage?.id === undefined ? address : keptAs(address, passage.id);
}

/** A kept page by its name, and a passage by that of its page and its own first words: where it is told from others of the shelf. */
export const nameOf = ({ name, passage }: Pick<KeptPage, 'name' | 'passage'>): string =>
  passage ? `${name} – ${passage.words}` : name;
