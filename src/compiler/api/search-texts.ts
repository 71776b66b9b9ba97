import type { FindableTexts, Gated } from '#shared/schema/document.ts';
import type { RecordSet } from '../record/load.ts';
import { shardsOf } from './shards.ts';

type Item = Gated & { id: string; text?: string; ceremony?: string; prize?: string } & Partial<
    Record<'aspect' | 'sourceWork' | 'series' | 'as', string>
  >;
type Halves = { document: object; reveals: object };

/** What search reads of one language: every statement of every page once, with its gate; names stand elsewhere. */
export function searchTextsOf(records: RecordSet, splits: ReadonlyMap<string, Halves>) {
  const told = new Set<string>();
  const byGate = new Map<string, FindableTexts>();
  for (const [to, { document, reveals }] of splits) {
    // Relations stand on the pages of both their ends.
    if (to === 'relationships') continue;
    for (const item of [document, reveals].flatMap(itemsIn)) {
      const { from, medium, id } = item;
      const text = textOf(item);
      const key = [to, from, medium].join(' ');
      if (text === '' || told.has(text)) continue;
      told.add(text);
      const entry = byGate.get(key) ?? { to, ...(from && { from }), ...(medium && { medium }), texts: [] };
      entry.texts.push({ id, text });
      byGate.set(key, entry);
    }
  }
  return shardsOf('search/texts', records, [...byGate.values()]);
}

/** The line of a document's head and all that stands in its sections, but for titles, which are names. */
function itemsIn(half: object): Item[] {
  const { head, ...sections } = half as { head?: { line?: Item } } & Record<string, unknown>;
  return [
    ...(head?.line ? [head.line] : []),
    ...Object.entries(sections).flatMap(([name, items]) =>
      Array.isArray(items) && !['titles', 'sources', 'sealed'].includes(name) ? (items as Item[]) : [],
    ),
  ];
}

function textOf({ text, ceremony, prize, aspect, sourceWork, series, as }: Item): string {
  return text ?? [ceremony, prize, aspect, sourceWork, series, as].filter(Boolean).join(' · ');
}
