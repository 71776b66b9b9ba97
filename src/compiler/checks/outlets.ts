/** Whose word a source is: pages of one outlet, and reposts of it, bear each other out no more than one page does. */
import { firstAndFurther } from '#shared/schema/in-each-language.ts';
import type { RecordSet } from '../record/load.ts';

type Source = RecordSet['sources'][string];

/**
 * The outlet of a source: what `outlet` says, else its `site` in the first language without what stands after “via” and in brackets at the end – “Some News (summary) via
 * A Portal” is Some News. The rule rather takes two for one than one for two; `outlet` parts what it joins, as blogs of one platform.
 */
export function outletOf({ site: written, outlet }: Pick<Source, 'site' | 'outlet'>): string {
  if (outlet !== undefined) return outlet;
  const [site] = firstAndFurther(written);
  const [own = site] = site.split(/\svia\s/);
  return own.replace(/\s*\([^()]*\)\s*$/, '') || site;
}

/** The outlets of several sources, each once, by the first of its spellings; ids that the bibliography does not have are left out. */
export function outletsOf(ids: readonly string[], sources: RecordSet['sources']): string[] {
  const outlets = new Map<string, string>();
  for (const id of ids) {
    const source = sources[id];
    if (!source) continue;
    const outlet = outletOf(source);
    const key = keyOf(outlet);
    if (!outlets.has(key)) outlets.set(key, outlet);
  }
  return [...outlets.values()];
}

/** “K Star Trend” is KStarTrend: letters and digits alone tell outlets apart. */
const keyOf = (outlet: string) =>
  outlet
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
