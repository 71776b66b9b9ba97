import { type Fault, mostBytes } from './read-belongings.ts';

/** The text of a file that the reader has chosen. It is not even read when it is larger than anything that the app writes. */
export async function textOf(file: Blob): Promise<{ text: string } | { fault: Fault }> {
  if (file.size > mostBytes) return { fault: 'tooLarge' };
  let bytes: ArrayBuffer;
  try {
    bytes = await file.arrayBuffer();
  } catch {
    return { fault: 'unreadable' };
  }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { fault: 'unreadable' };
  }
}
