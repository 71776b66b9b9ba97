import type { GatedDocument } from './reveal.ts';

type Item = { id?: unknown; text?: unknown };

/**
 * The text of a passage by its id, out of a document as its reader may see it, or of its gated half: of what stands in its head and in its
 * sections. Undefined where nothing there has that id and a text.
 */
export function passageIn({ head = {}, ...sections }: Partial<GatedDocument>, id: string): string | undefined {
  const items = [...Object.values(head), ...Object.values(sections)].flat() as unknown[];
  const found = items.find((item) => isItem(item) && item.id === id && typeof item.text === 'string');
  return (found as { text: string } | undefined)?.text;
}

const isItem = (value: unknown): value is Item => typeof value === 'object' && value !== null;

/** Whether a document, as its reader may see it, has something in a section. */
export function hasSection(
  { sources: _sources, sealed: _sealed, ...sections }: Partial<GatedDocument>,
  id: string,
): boolean {
  const items: unknown = Object.hasOwn(sections, id) && sections[id as keyof typeof sections];
  return Array.isArray(items) && items.length > 0;
}
