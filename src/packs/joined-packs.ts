import { likeness, type Likeness, restored } from './likeness.ts';
import { shortened, whole } from './short-documents.ts';

/**
 * All packs of a record in two files, for who keeps every language at once. Each pack is a line of its own, read without the others; but that
 * of a further language tells only what differs from the first one’s, and none what can be told from the rest of a document.
 */

/** Documents by their addresses below the folder of a language. */
type Documents = Record<string, unknown>;

/** @param like the pack of the first language */
type Line = Likeness & { like: string };

/** The two files, from the site's root: what is gated lies apart here too. */
export const joinedFiles = ['offline/safe.json', 'offline/gated.json'] as const;

/** The file that has a pack. @param pack by its address below `/api/v1/` */
export function joinedFileOf(pack: string): string {
  return joinedFiles[pack.includes('/reveals') ? 1 : 0];
}

type Packs = readonly (readonly [pack: string, text: string])[];

/** @param packs their texts, as `JSON.stringify` writes them, by address below `/api/v1/` */
export function joinedText(packs: Packs): string {
  const short = packs.map(([pack, text]) => [pack, mapped(JSON.parse(text) as Documents, shortened)] as const);
  const lines = short.map(([pack, all], place) => {
    const own = documentsIn(all, pack);
    const [like, first] = (own && firstLike(pack, short.slice(0, place))) ?? [];
    const line = like && first ? ({ like, ...likeness(first, own) } satisfies Line) : all;
    return `${JSON.stringify(pack)}:${JSON.stringify(line)}`;
  });
  return `{\n${lines.join(',\n')}\n}\n`;
}

/** The first pack with documents of a language, of the same kind as another: what all languages share lies in no folder of theirs. */
function firstLike(
  pack: string,
  before: readonly (readonly [pack: string, all: Documents])[],
): [pack: string, Documents] | undefined {
  for (const [other, all] of before) {
    const documents = kindOf(other) === kindOf(pack) && documentsIn(all, other);
    if (documents) return [other, documents];
  }
  return undefined;
}

/** The packs that a file has, in its order. */
export function packsIn(joined: string): string[] {
  return joined.split('\n').flatMap((line) => /^"([^"]+)":/.exec(line)?.[1] ?? []);
}

/** The text of a pack out of the file that has it. */
export function packIn(joined: string, pack: string): string | undefined {
  const text = lineIn(joined, pack);
  return text === undefined ? undefined : JSON.stringify(mapped(documentsOf(text, joined, pack), whole));
}

function documentsOf(text: string, joined: string, pack: string): Documents {
  if (!text.startsWith('{"like":')) return JSON.parse(text) as Documents;
  const line = JSON.parse(text) as Line;
  const first = documentsIn(JSON.parse(lineIn(joined, line.like) ?? '{}') as Documents, line.like);
  const own = Object.entries(restored(line, first) as Documents);
  return Object.fromEntries(own.map(([path, document]) => [folderOf(pack) + path, document]));
}

/** A pack as it stands in its line: that of a further language is less than it is by itself. */
export function lineIn(joined: string, pack: string): string | undefined {
  const name = `\n${JSON.stringify(pack)}:`;
  const place = joined.indexOf(name);
  if (place < 0) return undefined;
  const start = place + name.length;
  return joined.slice(start, joined.indexOf('\n', start)).replace(/,$/, '');
}

/** @returns nothing where some of them are not of the pack's language */
function documentsIn(all: Documents, pack: string): Documents | undefined {
  const folder = folderOf(pack);
  const named = Object.entries(all);
  if (!named.every(([path]) => path.startsWith(folder))) return undefined;
  return Object.fromEntries(named.map(([path, document]) => [path.slice(folder.length), document]));
}

function mapped(all: Documents, change: (document: unknown) => unknown): Documents {
  return Object.fromEntries(Object.entries(all).map(([path, document]) => [path, change(document)]));
}

/** `ko/`, of `ko/pack.json`. */
const folderOf = (pack: string) => pack.slice(0, pack.indexOf('/') + 1);
/** `pack.json`, of `ko/pack.json`. */
const kindOf = (pack: string) => pack.slice(pack.indexOf('/') + 1);
