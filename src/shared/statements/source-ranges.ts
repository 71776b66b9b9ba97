/** Different numbers as a mark shows them, in their order: “1–3 5”, of those that follow each other the first and the last. */
export function inRanges(numbers: readonly number[]): string {
  return numbers
    .toSorted((a, b) => a - b)
    .map((number, place, all) => (Number(all[place + 1]) - Number(all[place - 1]) === 2 ? '' : number))
    .join(' ')
    .replace(/ {2,}/g, '–');
}
