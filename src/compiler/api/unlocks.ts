import type { Name } from '#shared/schema/document.ts';
import type { RecordSet } from '../record/load.ts';
import { ownerName } from '../statements/context.ts';
import type { Split } from './split.ts';

type Item = { id: string; from?: string; medium?: string; text?: string };
type Updated = { to: string; name: Name; passages: { section: string; id: string }[] };

/** Everything that one episode makes known: records whose gate it is, and every passage of others that opens with it. */
export function unlocksOf(records: RecordSet, episode: string, splits: Map<string, Split>) {
  const opened: { to: string; name: Name }[] = [];
  const updated: Updated[] = [];
  for (const [to, { reveals }] of splits) {
    // The map of relations shows what both characters' own pages tell.
    if (to === 'relationships') continue;
    const { from, ...rest } = reveals as Record<string, unknown> & { from?: string };
    const passages = Object.entries(rest).flatMap(([section, items]) =>
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
