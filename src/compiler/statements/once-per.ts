/** A function that works its result out once for each thing that it is asked of, and keeps it as long as that thing is there. */
export function oncePer<Thing extends object, Result>(work: (thing: Thing) => Result): (thing: Thing) => Result {
  const known = new WeakMap<Thing, { result: Result }>();
  return (thing) => {
    const kept = known.get(thing) ?? { result: work(thing) };
    known.set(thing, kept);
    return kept.result;
  };
}
