import { createHash } from 'node:crypto';
import type { Language } from '#series/languages.ts';
import type { Gated } from '#shared/schema/document.ts';

/** A statement as documents have it, and the document that shows it: `to` is as in `terms/some-term`. */
export type Told = Gated & { to: string; id: string; print: string };

type Item = Gated & { id: string; text?: string; dispute?: string; date?: string; status?: string };
type Half = { head?: { line?: Item } } & Record<string, unknown>;

/** Every statement of the compiled documents of a language, once: safe and gated. The map of relations repeats what the pages of characters tell. */
export function* toldStatements(documents: ReadonlyMap<string, object>, lang: Language): Generator<Told> {
  for (const [path, reveals] of documents) {
    const to = new RegExp(`^${lang}/(?!relationships)(.+)/reveals\\.json$`).exec(path)?.[1];
    const safe = to && documents.get(`${lang}/${to}.json`);
    if (!safe || !('sealed' in safe)) continue;
    for (const half of [safe, reveals] as Half[])
      for (const item of itemsOf(half)) yield { ...gateOf(item), to, id: item.id, print: printOf(item) };
  }
}

/** The first sentence of a record, then what stands in its sections and has a text of its own. */
function itemsOf({ head, ...sections }: Half): Item[] {
  const all = Object.values(sections).filter((items) => Array.isArray(items)) as Item[][];
  const named = all.flat().filter(({ text }) => typeof text === 'string');
  return head?.line ? [{ ...head.line, id: head.line.id || 'line' }, ...named] : named;
}

function gateOf({ from, medium }: Item): Gated {
  return { ...(from !== undefined && { from }), ...(medium !== undefined && { medium }) };
}

/** The same for the same words: what is told, not what it rests on. */
function printOf({ text, dispute, date, status }: Item): string {
  return createHash('sha256')
    .update(JSON.stringify([text, dispute, date, status]))
    .digest('base64url')
    .slice(0, 6);
}
