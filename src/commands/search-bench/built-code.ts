import { join } from 'node:path';
import { build, type Rollup } from 'vite';

/** Code as the site has it: one minified module. @param name of a file beside this one */
export async function builtCode(name: string): Promise<string> {
  const built = (await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      rolldownOptions: { input: join(import.meta.dirname, name), preserveEntrySignatures: 'strict' },
    },
  })) as Rollup.RollupOutput;
  return built.output[0].code;
}
