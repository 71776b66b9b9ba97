import { plainCost, prefixDistance } from './distance.ts';
import type { Entry } from './entry.ts';
import type { SearchIndex } from './search-index.ts';
import { readQuery } from './query.ts';
import { soundCost } from './sound.ts';

/** So much of what was typed may be wrong, for a name to be worth asking about. */
const tolerance = 0.45;

/** The entries whose names come nearest to what was typed, for a query that found nothing. */
export function suggest({ entries, names }: SearchIndex, typed: string, most = 3): Entry[] {
  const { keys, letters, sound, isHangul } = readQuery(typed);
  const nearest = new Map<Entry, number>();
  const { sounds } = names.heard();
  for (const [place, { letters: own, hangul }] of names.forms.entries()) {
    const entry = entries[names.owners[place]!]!;
    const far = Math.min(
      nearest.get(entry) ?? tolerance,
      isHangul ? ratio(keys, hangul?.keys ?? '', plainCost) : ratio(letters, own, plainCost),
      ...sounds[place]!.map((own) => ratio(sound, own, soundCost)),
    );
    if (far < tolerance) nearest.set(entry, far);
  }
  return [...nearest]
    .toSorted(([a, far], [b, further]) => far - further || a.weight - b.weight)
    .slice(0, most)
    .map(([entry]) => entry);
}

function ratio(typed: string, text: string, cost: typeof plainCost): number {
  if (typed.length < 3 || text.length < 2) return Infinity;
  return prefixDistance(typed, text, typed.length * tolerance, cost, true) / typed.length;
}
