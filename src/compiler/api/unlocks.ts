import type { Unlocks } from '#shared/schema/document.ts';
import type { MaybeGate } from '#shared/gate/order.ts';
import type { RecordSet } from '../record/load.ts';
import { ownerName } from '../statements/context.ts';

type Item = { id: string; from?: string; medium?: string; text?: string };
type Revealed = { reveals: { from?: MaybeGate } };

/** Everything that one episode makes known: records whose gate it is, and every passage of others that opens with it. */
export function unlocksOf(records: RecordSet, episode: string, splits: ReadonlyMap<string, Revealed>): Unlocks {
  const opened: Unlocks['records'] = [];
  const updated: Unlocks['updated'] = [];
  for (const [to, { reveals }] of splits) {
    // The map of relations shows what both characters' own pages tell.
    if (to === 'relationships') continue;
    const { from, ...rest } = reveals;
    const passages = Object.entries<unknown>(rest).flatMap(([section, items]) =>
      Array.isArray(items) && section !== 'sources'
        ? (items as Item[])
            .filter((item) => item.from === episode && item.medium === undefined && item.text !== undefined)
            .map(({ id }) => ({ section, id }))
        : [],
    );
    const name = ownerName(records, to);
    if (from === episode) opened.push({ to, name });
    else if (passages.length > 0) updated.push({ to, name, passages });
  }
  return { id: episode, records: opened, updated };
}
