import { authored, later, order, placeOf } from './secrets.ts';

type Statement = { owner: string; sources: string[]; from: string | undefined };

/** Every statement of the record with the gate that shuts it, read without the compiler. `owner` is as in `terms/some-term`. */
function statements(): Statement[] {
  const gates = new Map(authored.map(({ file, record }) => [file.replace('.yaml', ''), record['from'] as string]));
  const all: Statement[] = [];
  const walk = (value: unknown, owner: string, from: string | undefined): void => {
    if (Array.isArray(value)) for (const item of value) walk(item, owner, from);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return;
    const record = value as Record<string, unknown>;
    const own = later(from, record['from'] as string | undefined);
    // A relation opens with both of its characters.
    const other = typeof record['to'] === 'string' ? gates.get(`characters/${record['to']}`) : undefined;
    const { sources } = record;
    if (Array.isArray(sources)) all.push({ owner, sources: sources.map(String), from: later(own, other) });
    else for (const item of Object.values(record)) walk(item, owner, own);
  };
  for (const { file, record } of authored) {
    const owner = file.replace('.yaml', '');
    const episode = order.indexOf(owner.replace('episodes/', ''));
    for (const [key, value] of Object.entries(record)) {
      if (file === 'sources.yaml') continue;
      if (file === 'series.yaml') walk(value, key === 'glance' ? 'series' : 'story', undefined);
      else if (file === 'timeline.yaml') walk(value, `timelines/${key}`, undefined);
      else if (!file.startsWith('episodes/')) walk(value, owner, record['from'] as string | undefined);
      else if (key === 'titles') walk(value, owner, order[episode - 1]);
      else walk(value, owner, ['line', 'advisories'].includes(key) ? undefined : order[episode]);
    }
  }
  return all;
}

/** How many statements that are open to someone rest on each source, by record: `some-source characters/some-id` → 3. */
export function openUses(seen: string | null): Map<string, number> {
  const place = seen === null ? -1 : order.indexOf(seen);
  const uses = new Map<string, number>();
  for (const { owner, sources, from } of statements())
    if (from === undefined || placeOf(from) <= place)
      for (const source of new Set(sources)) {
        const key = `${source} ${owner}`;
        uses.set(key, (uses.get(key) ?? 0) + 1);
      }
  return uses;
}
