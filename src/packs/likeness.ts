/** A value of JSON by what it has else than one like it: so many places of that are the same, then one is other, and so on. Places are counted as they are written, an object before what is in it. */
export type Likeness = { same: number[]; other: unknown[] };

/** @param first the one that it is like */
export function likeness(first: unknown, value: unknown): Likeness {
  const found: Likeness = { same: [], other: [] };
  let run = 0;
  const compare = (a: unknown, b: unknown) => {
    const parts = partsOf(a);
    const others = partsOf(b);
    const isAlike =
      parts && others
        ? Array.isArray(a) === Array.isArray(b) &&
          isEqual(
            parts.map(([key]) => key),
            others.map(([key]) => key),
          )
        : a === b;
    if (!isAlike) {
      found.same.push(run);
      found.other.push(b);
      run = 0;
      return;
    }
    run += 1;
    for (const [place, [, part]] of parts?.entries() ?? []) compare(part, others?.[place]?.[1]);
  };
  compare(first, value);
  return found;
}

/** The value again. */
export function restored({ same, other }: Likeness, first: unknown): unknown {
  let place = 0;
  let run = same[0];
  const restore = (a: unknown): unknown => {
    if (run === 0) {
      const value = other[place];
      place += 1;
      run = same[place];
      return value;
    }
    if (run !== undefined) run -= 1;
    const parts = partsOf(a);
    if (!parts) return a;
    const all = parts.map(([key, part]) => [key, restore(part)] as const);
    return Array.isArray(a) ? all.map(([, part]) => part) : Object.fromEntries(all);
  };
  return restore(first);
}

function partsOf(value: unknown): [key: string, part: unknown][] | undefined {
  return typeof value === 'object' && value !== null ? Object.entries(value) : undefined;
}

function isEqual(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((text, place) => text === b[place]);
}
