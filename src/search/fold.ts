/**
 * A text in small letters, composed, without accents and signs, its words parted by single spaces. A hyphen or an apostrophe parts no words.
 * Composition is canonical (NFC): the compatible one (NFKC) would turn lone Korean consonants into those of another block.
 */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/(?<=\p{Script=Latin})\p{M}+/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/(?<=[\p{L}\p{N}])['’‘ʼ\-‐‑](?=[\p{L}\p{N}])/gu, '')
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .trim();
}

/** Where each word of a folded text begins once its spaces are left out, and the text without them. */
export function joined(folded: string): { text: string; wordStarts: readonly number[] } {
  const wordStarts: number[] = [];
  let text = '';
  for (const word of folded.split(' ')) {
    wordStarts.push(text.length);
    text += word;
  }
  return { text, wordStarts };
}
