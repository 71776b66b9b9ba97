import type { Elsewhere } from '#shared/schema/document.ts';
import type { RecordSet } from '../record/load.ts';
import { type Context, sourcedOf } from '../statements/context.ts';

type Written = NonNullable<RecordSet['series']['elsewhere']>[number];

/** The addresses outside of the app in one language: all that the series names, or those that a page lists. */
export function elsewhereOf(context: Context, keep: (link: Written) => boolean = () => true): Elsewhere[] {
  const { lang, records } = context;
  return (records.series.elsewhere ?? []).filter(keep).map((link) => ({
    id: link.id,
    for: link.for,
    site: link.site[lang],
    what: link.what[lang],
    url: link.url,
    address: link.address,
    ...sourcedOf(context, link),
  }));
}
