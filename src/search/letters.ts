/** Which letters a text has, one bit each: tells in one step that two texts have too little in common to be compared at length. */
export function lettersIn(text: string): number {
  let letters = 0;
  for (let at = 0; at < text.length; at++) letters |= 1 << (text.charCodeAt(at) % 32);
  return letters;
}

/** How many letters of the first are not in the second. */
export function countMissing(letters: number, others: number): number {
  let missing = letters & ~others;
  let count = 0;
  for (; missing !== 0; missing &= missing - 1) count++;
  return count;
}
