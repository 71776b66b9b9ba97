import { isKind, type Kind } from '#shared/kinds/kinds.ts';

/** A stretch of a text that names another record: `text.slice(start, end)`, counted in UTF-16 code units. */
export type InlineLink = { start: number; end: number; resource: Kind; id: string };

const pattern = /\[\[([a-z]+)\/([a-z0-9-]+)\|([^\]|]+)\]\]/g;

/**
 * Takes the links out of an author's text: `the [[terms/some-term|some words]]` → the plain text and where its links stand.
 * @throws {SyntaxError} when double brackets are left that do not have this form
 */
export function parseInlineLinks(source: string): { text: string; links: InlineLink[] } {
  const links: InlineLink[] = [];
  let text = '';
  let last = 0;
  for (const match of source.matchAll(pattern)) {
    const [whole, resource = '', id = '', label = ''] = match;
    if (!isKind(resource)) continue;
    text += source.slice(last, match.index);
    links.push({ start: text.length, end: text.length + label.length, resource, id });
    text += label;
    last = match.index + whole.length;
  }
  text += source.slice(last);
  const left = /\[\[.*?(?:\]\]|$)|\]\]/.exec(text);
  if (left) throw new SyntaxError(left[0]);
  return { text, links };
}
