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
    return piecesIn(localStorage.getItem(key));
  } catch {
    return [];
  }
}

/** Two tabs that write at once have not read of each other: either hears of what the other has. @returns what ends it */
export function onOthersWait(hear: (pieces: readonly Piece[]) => void): () => void {
  const listen = (event: StorageEvent) => {
    if (event.key === key) hear(piecesIn(event.newValue));
  };
  window.addEventListener('storage', listen);
  return () => window.removeEventListener('storage', listen);
}

function piecesIn(stored: string | null): Piece[] {
  try {
    const { since, texts } = JSON.parse(stored ?? '{}') as { since?: number; texts?: string[] };
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
