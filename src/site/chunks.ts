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

/** Where the manifest has a module: under its own path, or where it shares a chunk with others, under that of the chunk, which then has its name. */
export function keyOf(manifest: Manifest, module: string): string {
  if (manifest[module]) return module;
  const name = /([^/]+)\.\w+$/.exec(module)?.[1];
  return Object.keys(manifest).find((key) => manifest[key]?.name === name) ?? module;
}

/** The stylesheets of some chunks, each once. */
export function stylesOf(chunks: readonly Chunk[]): string[] {
  return [...new Set(chunks.flatMap(({ css = [] }) => css))];
}
