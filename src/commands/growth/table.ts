import { figures, type Measured, valueOf } from './figures.ts';

/** The figures as a table in Markdown: a line each, a column for each size, and how the largest stands to the smallest that is full. */
export function tableOf(all: readonly Measured[], fullFrom: number): string {
  const full = all.filter(({ size }) => size >= fullFrom);
  const [first, last] = [full[0], full.at(-1)];
  const head = ['Characters', ...all.map(({ size }) => size.toLocaleString('en')), 'change'];
  const rows = figures.map((figure) => {
    const change = first && last ? (figure.of(last) / figure.of(first) - 1) * 100 : 0;
    return [
      `${figure.title} (${figure.unit})`,
      ...all.map((measured) => valueOf(figure, measured)),
      figure.flat === undefined ? '' : `${change < 0 ? '−' : '+'}${Math.abs(change).toFixed(1)} %`,
    ];
  });
  return [head, head.map((_, column) => (column === 0 ? '---' : '--:')), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}
