/**
 * What search reads of one language: every statement once, by the page that shows it. It is made of the documents themselves, by the compiler for
 * who asks a host for it, and by worker and page out of what they have already: packed it would be a tenth of all bytes.
 */
import type { Pack } from './packs.ts';

type Gated = { from?: string; medium?: string };
type Item = Gated & { id: string } & Partial<Record<(typeof told)[number], string>>;
type TextsOfPage = Gated & { to: string; texts: { id: string; text: string }[] };

/** The fields of an item that are words to be read, in the order in which they are. */
const told = ['text', 'ceremony', 'prize', 'aspect', 'sourceWork', 'series', 'as', 'site', 'what'] as const;

/** What stands beside the statements of a document; titles are names, and search has those elsewhere. */
const noStatements = new Set(['titles', 'sources', 'sealed']);

/** Sections whose items stand on two pages: a relation at both its ends, an award with who was honoured, where to read with the story too. The first page is enough. */
const onTwoPages = new Set(['relations', 'awards', 'elsewhere']);

const pattern = /^([^/]+)\/search\/texts(?:\/reveals\/(.+))?\.json$/;

/** Whether a document is one that search reads, by its address below `/api/v1/`. */
export function isSearchTexts(path: string): boolean {
  return pattern.test(path);
}

/**
 * @param path of a document that search reads: the safe statements, or those that one gate opens
 * @param documents all of the language, or at least those of the half that it belongs to
 */
export function searchTextsIn(documents: Pack, path: string): { items: TextsOfPage[] } {
  const [, lang = '', gate] = pattern.exec(path) ?? [];
  const known = new Set<string>();
  const byPage = new Map<string, TextsOfPage>();
  for (const [name, document] of Object.entries(documents)) {
    const to = name.slice(lang.length + 1).replace(/(?:\/reveals)?\.json$/, '');
    // All that stands on the pages of characters.
    if (!name.startsWith(`${lang}/`) || !('sources' in document) || to === 'relationships') continue;
    for (const [section, item] of itemsIn(document)) {
      const { from, medium, id } = item;
      const text = told.flatMap((field) => item[field] ?? []).join(' · ');
      if ((from ?? medium) !== gate || text === '') continue;
      const shared = onTwoPages.has(section) && `${section} ${id}`;
      if (shared && known.has(shared)) continue;
      if (shared) known.add(shared);
      const key = `${to} ${medium}`;
      const page = byPage.get(key) ?? { to, ...(from && { from }), ...(medium && { medium }), texts: [] };
      page.texts.push({ id, text });
      byPage.set(key, page);
    }
  }
  return { items: [...byPage.values()] };
}

/** The line of a document's head and all that stands in its sections, each with the name of its section. */
function itemsIn(document: object): [section: string, item: Item][] {
  const { head, ...sections } = document as { head?: { line?: Item } } & Record<string, unknown>;
  const line = head?.line;
  return [
    ...(line ? [['line', line] as [string, Item]] : []),
    ...Object.entries(sections).flatMap(([name, items]) =>
      Array.isArray(items) && !noStatements.has(name)
        ? (items as Item[]).map((item): [string, Item] => [name, item])
        : [],
    ),
  ];
}
