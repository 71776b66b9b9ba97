import { measureNames } from './measures.ts';
import type { Results } from './results.ts';

/** Results are kept of a run that measured everything often enough to tell a median. */
export function isWhole({ runs, figures }: Pick<Results, 'runs' | 'figures'>): boolean {
  return runs >= 3 && measureNames.every((name) => figures.some(({ measure }) => measure === name));
}

/** As JSON with one line a figure, so that a difference between two runs can be read. */
export function resultsAsText({ figures, ...circumstances }: Results): string {
  const head = JSON.stringify(circumstances, null, 2).replace(/\n}$/, '');
  const lines = figures.map((figure) => `    ${JSON.stringify(figure)}`);
  return `${head},\n  "figures": [\n${lines.join(',\n')}\n  ]\n}\n`;
}
