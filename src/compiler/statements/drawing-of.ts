import { isKind, kinds } from '#shared/kinds/kinds.ts';

/** The head of a document, of which a field named by its kind may be a drawing. */
export type Head = { id: string };

/** What a page shows of its record, as a path below the drawings. */
export function drawingOf(to: string, head: Head | undefined): { drawing?: string } {
  const [kind = ''] = to.split('/');
  const field = isKind(kind) && kinds[kind].drawing;
  const file = field && (head as Readonly<Record<string, string | undefined>> | undefined)?.[field];
  return file ? { drawing: `${kind}/${file}` } : {};
}
