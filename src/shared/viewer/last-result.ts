/** A function that keeps its last result: asked again with the same arguments, one by one, it gives the very same. */
export function keepsLast<Arguments extends readonly unknown[], Result>(
  compute: (...given: Arguments) => Result,
): (...given: Arguments) => Result {
  let last: { given: Arguments; result: Result } | undefined;
  return (...given) => {
    const isSame = last?.given.length === given.length && given.every((each, place) => each === last?.given[place]);
    if (!last || !isSame) last = { given, result: compute(...given) };
    return last.result;
  };
}
