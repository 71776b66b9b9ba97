import { writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { measureNames } from './measures.ts';
import type { Results } from './results.ts';

/** Results are kept of a run that measured everything often enough to tell a median. */
export function isWhole({ runs, figures }: Pick<Results, 'runs' | 'figures'>): boolean {
  return runs >= 3 && measureNames.every((name) => figures.some(({ measure }) => measure === name));
}

/** Writes them as the formatter would. */
export async function keepResults(file: string, results: Results): Promise<void> {
  const config = await resolveConfig(file);
  writeFileSync(file, await format(JSON.stringify(results), { ...config, filepath: file }));
}
