/** Keys of a folded tag: it says where something is shut and until when, no more. */
const ofSeal: ReadonlySet<string> = new Set(['section', 'from', 'medium']);

/**
 * Objects of safe data that carry a gate and more than a seal may: whatever they hold, be it a rank, a count or a word too short to be
 * hunted, belongs into the reveals. A record that is itself shut is there with its id, its gate and nothing in any section.
 */
export function gatedObjectsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(gatedObjectsIn);
  if (typeof value !== 'object' || value === null) return [];
  const object = value as Record<string, unknown>;
  const inside = Object.values(object).flatMap(gatedObjectsIn);
  if (!('from' in object || 'medium' in object || 'titleFrom' in object)) return inside;
  const entries = Object.entries(object);
  const isSeal = entries.every(([key]) => ofSeal.has(key));
  const isShutRecord = entries.every(([key, item]) =>
    Array.isArray(item) ? item.length === 0 : key === 'id' || key === 'from',
  );
  return isSeal || isShutRecord ? inside : [JSON.stringify(object).slice(0, 200), ...inside];
}

/** A gated document in pieces, each with the gates that it stands behind: an object that carries a gate of its own is a piece by itself. */
export function piecesOf(value: unknown, gates: readonly string[] = []): { gates: readonly string[]; text: string }[] {
  const pieces: { gates: readonly string[]; text: string }[] = [];
  const take = (item: unknown, gates: readonly string[]): unknown => {
    if (Array.isArray(item)) return item.map((entry) => take(entry, gates));
    if (typeof item !== 'object' || item === null) return item;
    const { from, titleFrom, medium } = item as Record<string, unknown>;
    const own = [from, titleFrom, medium].filter((gate) => typeof gate === 'string');
    const all = [...gates, ...own];
    const rest = Object.fromEntries(Object.entries(item).map(([key, part]) => [key, take(part, all)]));
    if (own.length === 0) return rest;
    pieces.push({ gates: all, text: JSON.stringify(rest) });
    return null;
  };
  const rest = take(value, gates);
  if (rest !== null) pieces.push({ gates, text: JSON.stringify(rest) });
  return pieces;
}
