import { type Piece, pieceIn } from './fragment.ts';

const key = 'on-call:pieces';

/** So long pieces wait for the others, in milliseconds. */
const patience = 600_000;

/**
 * The pieces of a link that have been read in any tab and wait for the others: the camera of a phone opens each code in a tab of its own. Where
 * nothing is stored, none wait.
 */
export function waitingPieces(): Piece[] {
  try {
    const { since, texts } = JSON.parse(localStorage.getItem(key) ?? '{}') as { since?: number; texts?: string[] };
    if (!texts || Date.now() - (since ?? 0) > patience) return [];
    return texts.flatMap((text) => pieceIn(text) ?? []);
  } catch {
    return [];
  }
}

/** Has these wait, and no others. */
export function letWait(pieces: readonly Piece[]): void {
  const texts = pieces.map(({ number, of, checksum, letters }) => `#take=${number}.${of}.${checksum}.${letters}`);
  try {
    if (texts.length === 0) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify({ since: Date.now(), texts }));
  } catch {
    // They wait in this tab alone.
  }
}
