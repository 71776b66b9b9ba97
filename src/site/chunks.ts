/** What Vite's manifest says of a module that it has built: https://vite.dev/guide/backend-integration */
export type Chunk = { file: string; name?: string; imports?: string[]; css?: string[]; assets?: string[] };
export type Manifest = Record<string, Chunk>;

/** The chunks of some modules and of what they import statically, each once. */
export function chunksOf(manifest: Manifest, modules: readonly string[]): Set<Chunk> {
  const chunks = new Set<Chunk>();
  const add = (key: string) => {
    const chunk = manifest[key];
    if (!chunk || chunks.has(chunk)) return;
    chunks.add(chunk);
    chunk.imports?.forEach(add);
  };
  modules.forEach(add);
  return chunks;
}

/** Which file holds each page's module, by its path below the project: the manifest does not say where a chunk holds several. */
export type FilesOfModules = Readonly<Record<string, string>>;

/** Where the manifest has a module: under its own path, or where it shares a chunk with others, under that of the chunk. */
export function keyOf(manifest: Manifest, files: FilesOfModules, module: string): string {
  if (manifest[module]) return module;
  return Object.keys(manifest).find((key) => manifest[key]?.file === files[module]) ?? module;
}

/** The stylesheets of some chunks, each once. */
export function stylesOf(chunks: readonly Chunk[]): string[] {
  return [...new Set(chunks.flatMap(({ css = [] }) => css))];
}
