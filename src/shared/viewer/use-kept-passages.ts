import { opensAnything } from '#shared/gate/scope.ts';
import { hasSection, passageIn } from '#shared/gate/find-in-document.ts';
import { useLanguage } from '#shared/i18n/language.tsx';
import { placeOf } from '#shared/router/kept-place.ts';
import { documentsOf } from './page-documents.ts';
import { useScope } from './scope.ts';
import { useRevealedRecords } from './use-revealed-records.ts';

/**
 * A passage as far as this reader may know it: its text, or that it is a section of which something is open, or that it is still shut, or that it
 * stands on its page no more.
 */
export type KeptPassage = { text: string } | 'section' | 'shut' | 'gone';

/**
 * Passages and sections that a reader keeps, by their addresses without language; undefined where the page itself is shut or could not be had. Nothing of a
 * passage that is shut leaves this hook.
 * @param kept addresses on the shelf; those without a passage are left out
 */
export function useKeptPassages(kept: readonly string[]): {
  passages: ReadonlyMap<string, KeptPassage | undefined>;
  isRead: boolean;
} {
  const { lang } = useLanguage();
  const scope = useScope();
  const places = kept.map((address) => ({ address, ...placeOf(address) })).filter(({ passage }) => passage);
  const pages = [...new Set(places.map(({ page }) => page))];
  const records = pages.flatMap((page) => documentsOf(page, lang).map((halves) => ({ page, ...halves })));
  const { documents, holds, isRead, isLost } = useRevealedRecords(records);
  const passages = places.map(({ address, page, passage = '' }): [string, KeptPassage | undefined] => {
    const own = records.flatMap((record, place) => (record.page === page ? [place] : []));
    const found = own.flatMap((place) => documents[place] ?? []);
    const text = found.flatMap((document) => passageIn(document, passage) ?? [])[0];
    if (text !== undefined) return [address, { text }];
    if (found.some((document) => hasSection(document, passage))) return [address, 'section'];
    if (own.length > found.length) return [address, undefined];
    // Before anything is open to a reader, nobody asks what there is.
    const mayBeShut = !opensAnything(scope) && found.some(({ sealed }) => sealed.length > 0);
    if (mayBeShut || own.some((place) => holds(place, passage))) return [address, 'shut'];
    return [address, isLost ? undefined : 'gone'];
  });
  return { passages: new Map(passages), isRead };
}
