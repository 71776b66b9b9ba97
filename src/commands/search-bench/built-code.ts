import { join } from 'node:path';
import { build, type Rollup } from 'vite';

const folder = join(import.meta.dirname, '../../search');

/** Files of the engine as the site has them: one minified module, with all that they export. */
export async function builtCode(...files: readonly string[]): Promise<string> {
  const name = 'virtual:engine';
  const { output } = (await build({
    configFile: false,
    logLevel: 'error',
    plugins: [
      {
        name,
        resolveId: (id) => (id === name ? id : undefined),
        load: (id) =>
          id === name
            ? files.map((file) => `export * from ${JSON.stringify(join(folder, file))};`).join('\n')
            : undefined,
      },
    ],
    build: { write: false, rolldownOptions: { input: name, preserveEntrySignatures: 'strict' } },
  })) as Rollup.RollupOutput;
  return output[0].code;
}
