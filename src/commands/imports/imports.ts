import { posix } from 'node:path';

/** An import of one file of the project by another: both from its root, and what the first says to get the second. */
export type Import = { file: string; specifier: string; target: string };

/** What each room may import besides itself; a file belongs to the longest of these folders that it lies in. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  'src/packs': [],
  'src/search': ['src/series', 'src/shared'],
  'src/series': ['src/shared'],
  'src/shared': ['src/packs', 'src/series'],
  'src/features': ['src/search', 'src/series', 'src/shared'],
  'src/routes': ['src/features', 'src/series', 'src/shared'],
  'src/app': ['src/routes', 'src/features', 'src/series', 'src/shared'],
  // What starts the app, in a browser and to prerender it.
  src: ['src/app', 'src/features', 'src/series', 'src/shared'],
  'src/worker': ['src/packs'],
  'src/compiler': ['src/packs', 'src/series', 'src/shared'],
  'src/site': ['src/compiler', 'src/packs', 'src/series', 'src/shared'],
  'src/commands': ['src/compiler', 'src/site', 'src/search', 'src/series', 'src/shared'],
  e2e: ['src/packs', 'src/commands', 'src/series', 'src/shared'],
  // The settings of tools.
  '.': ['src/site'],
};

/** The imports of project files in a module's text, of types too; packages are left out. @param file from the project's root */
export function importsIn(file: string, text: string): Import[] {
  return [...text.matchAll(/\b(?:from|import)\s*\(?\s*'([#.][^']+\.tsx?)'/g)].map(([, specifier = '']) => ({
    file,
    specifier,
    target: specifier.startsWith('#')
      ? `src/${specifier.slice(1)}`
      : posix.normalize(posix.join(posix.dirname(file), specifier)),
  }));
}

/** A sentence for each import of a room that the importing one may not know. */
export function upwardImports(imports: readonly Import[]): string[] {
  return imports.flatMap(({ file, specifier, target }) => {
    const room = roomOf(file);
    const may = allowed[room] ?? [];
    if ([room, ...may].includes(roomOf(target))) return [];
    return [`${file} imports ${specifier}: ${room} may import ${['itself', ...may].join(', ')}, and nothing else`];
  });
}

/** A sentence for each circle in which folders import each other; each folder is in one at most. */
export function folderCircles(imports: readonly Import[]): string[] {
  const next = new Map<string, Map<string, Import>>();
  for (const found of imports) {
    const [from, to] = [folderOf(found.file), folderOf(found.target)];
    if (from === to) continue;
    const ways = next.get(from) ?? new Map<string, Import>();
    if (!ways.has(to)) ways.set(to, found);
    next.set(from, ways);
  }
  const done = new Set<string>();
  const circles: string[] = [];
  const visit = (folder: string, way: readonly Import[]) => {
    const start = way.findIndex(({ file }) => folderOf(file) === folder);
    if (start >= 0) {
      const steps = way.slice(start).map(({ file, specifier }) => `${file} imports ${specifier}`);
      circles.push(`folders in a circle: ${steps.join(', and ')}; what both need belongs into a folder below both`);
      return;
    }
    if (done.has(folder)) return;
    for (const [to, found] of next.get(folder) ?? []) visit(to, [...way, found]);
    done.add(folder);
  };
  for (const folder of next.keys()) visit(folder, []);
  return circles;
}

function roomOf(file: string): string {
  const folder = posix.dirname(file);
  const rooms = Object.keys(allowed).filter((room) => folder === room || folder.startsWith(`${room}/`));
  return rooms.toSorted((a, b) => b.length - a.length)[0] ?? '.';
}

/** Down to the third level, as in `src/shared/i18n`: what lies deeper is one folder's own business. */
function folderOf(file: string): string {
  return posix.dirname(file).split('/').slice(0, 3).join('/');
}
