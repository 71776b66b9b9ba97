import type * as z from 'zod/mini';
import type { Bibliography as BibliographySchema, SourceUses } from '#shared/schema/document.ts';
import { isSafe } from '#shared/gate/is-open.ts';
import type { MaybeGate } from '#shared/gate/order.ts';
import { statementsOf } from '../kinds/all-statements.ts';
import { type Context, gateKey, ownerName } from '../statements/context.ts';
import { cardOf } from './split.ts';

type Bibliography = z.infer<typeof BibliographySchema>;

/**
 * Every source with all that rests on it, split by gate: a source is safe as soon as one safe statement names it, and each of
 * its uses stays shut as long as the statements behind it.
 */
export function bibliographyOf(context: Omit<Context, 'lang'>): { safe: Bibliography; reveals: Bibliography } {
  const { records, order } = context;
  const uses = new Map<string, Map<string, { to: string; from: MaybeGate; statements: number }>>();
  for (const { owner, from, sources } of statementsOf(records, order))
    for (const source of sources) {
      const ofSource = uses.get(source) ?? new Map();
      uses.set(source, ofSource);
      const key = `${owner} ${from}`;
      const use = ofSource.get(key) ?? { to: owner, from, statements: 0 };
      use.statements += 1;
      ofSource.set(key, use);
    }

  const safe: SourceUses[] = [];
  const reveals: SourceUses[] = [];
  for (const id of Object.keys(records.sources).toSorted()) {
    const all = [...(uses.get(id)?.values() ?? [])].toSorted(
      (a, b) => order.compare(a.from, b.from) || a.to.localeCompare(b.to),
    );
    const first = order.earliest(all.map(({ from }) => from));
    const entry = (keep: typeof all, isSafe: boolean) =>
      cardOf(context, id, isSafe).map((card) => ({
        ...card,
        ...gateKey(isSafe ? undefined : first),
        uses: keep.map(({ to, from, statements }) => ({
          to,
          ...gateKey(from),
          name: ownerName(records, to),
          statements,
        })),
      }));
    const open = all.filter(isSafe);
    const shut = all.filter((use) => !isSafe(use));
    if (open.length > 0) safe.push(...entry(open, true));
    if (shut.length > 0) reveals.push(...entry(shut, false));
  }
  return { safe: { items: safe }, reveals: { items: reveals } };
}
