import { apiAddress } from './read.ts';

/** Documents that are in memory, by address below `/api/v1/`: of this very version, so that they need no check. */
const documents = new Map<string, unknown>();

export const packed = (path: string): unknown => documents.get(path);

/** Takes all documents of a pack into memory. @throws when it cannot be read */
export async function unpack(pack: string): Promise<void> {
  const response = await fetch(apiAddress(pack));
  if (!response.ok) throw new Error(`${pack}: ${response.status}`);
  const read = (await response.json()) as Record<string, unknown>;
  for (const [path, document] of Object.entries(read)) documents.set(path, document);
}
