import type { Gated, TermUse } from '#shared/schema/document.ts';
import type { RecordSet } from '../record/load.ts';
import { gateKey, ownerName } from '../statements/context.ts';

type Passage = Gated & { id: string; links?: readonly { to: string }[] };
type Halves = { document: object; reveals: object };
type Uses = { safe: TermUse[]; reveals: TermUse[] };

/**
 * The passages that use each term, by the term's address in the API, as in `terms/some-term`.
 * @param splits all documents of a language by their addresses
 */
export function termUsesOf(records: RecordSet, splits: ReadonlyMap<string, Halves>): Map<string, Uses> {
  const uses = new Map<string, Uses>();
  for (const [owner, { document, reveals }] of splits) {
    // The map of relations shows what both characters' own pages tell.
    if (owner.startsWith('relationships')) continue;
    for (const [half, part] of [
      ['safe', document],
      ['reveals', reveals],
    ] as const)
      for (const { id, from, medium, links = [] } of passagesIn(part))
        for (const { to } of links) {
          if (!to.startsWith('terms/')) continue;
          const ofTerm = uses.get(to) ?? { safe: [], reveals: [] };
          uses.set(to, ofTerm);
          ofTerm[half].push({
            id,
            ...gateKey(from),
            ...(medium && { medium }),
            to: owner,
            name: ownerName(records, owner),
          });
        }
  }
  return uses;
}

/** The passages of a document: those of its head, and those of its sections. */
function passagesIn(document: object): Passage[] {
  const { head, ...sections } = document as { head?: object };
  return [...Object.values(head ?? {}), ...Object.values(sections)].flat().filter(isPassage);
}

function isPassage(value: unknown): value is Passage {
  return typeof value === 'object' && value !== null && 'text' in value && 'confidence' in value;
}
