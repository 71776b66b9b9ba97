import { mostBytes } from './read-belongings.ts';

/** One of the pieces that a text is sent in. */
export type Piece = {
  /** From 1. */
  number: number;
  of: number;
  /** Of the whole text: pieces with another belong to something else. */
  checksum: string;
  letters: string;
};

/**
 * Belongings as letters that an address may carry: compressed, in base64url.
 * @see https://www.rfc-editor.org/rfc/rfc4648#section-5
 */
export async function pack(json: string): Promise<string> {
  const bytes = await through(new CompressionStream('deflate-raw'), new TextEncoder().encode(json));
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** @throws {Error} when these are no such letters, or stand for more than belongings may weigh */
export async function unpack(letters: string): Promise<string> {
  const binary = atob(letters.replaceAll('-', '+').replaceAll('_', '/'));
  const bytes = await through(
    new DecompressionStream('deflate-raw'),
    Uint8Array.from(binary, (letter) => letter.charCodeAt(0)),
  );
  return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
}

/** Ends as soon as more comes out than belongings may weigh. */
async function through(
  stream: CompressionStream | DecompressionStream,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = new Blob([bytes]).stream().pipeThrough(stream).getReader();
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    const chunk: Uint8Array = next.value;
    size += chunk.length;
    if (size > mostBytes) {
      await reader.cancel();
      throw new RangeError(`more than ${mostBytes} bytes`);
    }
    chunks.push(chunk);
  }
  const whole = new Uint8Array(size);
  let place = 0;
  for (const chunk of chunks) {
    whole.set(chunk, place);
    place += chunk.length;
  }
  return whole;
}

/**
 * The letters in pieces of this length at most, each as the fragment of an address.
 * @param most letters in a piece
 */
export function inPieces(letters: string, most: number): string[] {
  const of = Math.ceil(letters.length / most);
  const checksum = checksumOf(letters);
  return Array.from({ length: of }, (_, place) => {
    const piece = letters.slice(place * most, (place + 1) * most);
    return `#take=${place + 1}.${of}.${checksum}.${piece}`;
  });
}

/** The piece that stands in a text: a whole address, or what one carries. */
export function pieceIn(text: string): Piece | undefined {
  const [, number, of, checksum, letters] =
    /(?:^|#)take=([1-9]\d{0,3})\.([1-9]\d{0,3})\.([0-9a-z]{1,7})\.([\w-]+)$/.exec(text.trim()) ?? [];
  if (!number || !of || !checksum || !letters || Number(number) > Number(of)) return undefined;
  return { number: Number(number), of: Number(of), checksum, letters };
}

/** Adds a piece to those that are there, in any order and any number of times; one of something else begins anew. */
export function withPiece(pieces: readonly Piece[], piece: Piece): Piece[] {
  const others = pieces.filter(
    ({ checksum, of, number }) => checksum === piece.checksum && of === piece.of && number !== piece.number,
  );
  return [...others, piece].toSorted((a, b) => a.number - b.number);
}

/** Whether nothing is missing. */
export function isWhole(pieces: readonly Piece[]): boolean {
  return pieces.length > 0 && pieces.length === pieces[0]?.of;
}

/**
 * What all the pieces stand for.
 * @returns undefined when letters of them have been changed or lost
 */
export async function join(pieces: readonly Piece[]): Promise<string | undefined> {
  const letters = pieces.map((piece) => piece.letters).join('');
  if (checksumOf(letters) !== pieces[0]?.checksum) return undefined;
  return unpack(letters).catch(() => undefined);
}

/** FNV-1a, 32 bits: it tells a slip from a whole, and nobody's intent. */
function checksumOf(letters: string): string {
  let hash = 0x811c9dc5;
  for (const letter of letters) hash = Math.imul(hash ^ letter.charCodeAt(0), 0x01000193) >>> 0;
  return hash.toString(36);
}
