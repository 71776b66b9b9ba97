import type { Split } from './split.ts';

type Item = { id: string; from?: string; medium?: string; text?: string };

/** Everything that one episode makes known: records whose gate it is, and every passage that opens with it. */
export function unlocksOf(episode: string, splits: Map<string, Split>) {
  const records: string[] = [];
  const passages: { in: string; section: string; id: string }[] = [];
  for (const [path, { reveals }] of splits) {
    const { from, ...rest } = reveals as Record<string, unknown> & { from?: string };
    if (from === episode) records.push(path);
    for (const [section, items] of Object.entries(rest)) {
      if (!Array.isArray(items) || section === 'sources') continue;
      for (const item of items as Item[])
        if (item.from === episode && item.medium === undefined && item.text !== undefined)
          passages.push({ in: path, section, id: item.id });
    }
  }
  return { id: episode, records, passages };
}
