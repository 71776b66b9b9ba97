/** What a run of mutation testing says, put into a table. */
import { type Equivalent } from './equivalents.ts';

/** A mutant of one file; lines and columns count from 1. */
export type Mutant = {
  file: string;
  start: { line: number; column: number };
  end: { line: number; column: number };
  becomes: string;
  status: string;
};
export type Row = { file: string; mutants: number; killed: number; percent: number; survivors: string[] };

const killed = new Set(['Killed', 'Timeout']);
const survived = new Set(['Survived', 'NoCoverage']);
const oneLine = (code: string) => code.replace(/\s+/g, ' ').trim();
const short = (code: string) => (code.length > 70 ? `${code.slice(0, 69)}…` : code);

/**
 * A row for each file, equivalent mutants left out of all its figures, and the equivalents that none of the survivors is.
 * @param read the code of a file
 */
export function tableOf(
  mutants: readonly Mutant[],
  equivalents: readonly Equivalent[],
  read: (file: string) => string,
): { rows: Row[]; stale: Equivalent[] } {
  const stale = new Set(equivalents);
  const rows = new Map<string, Row>();
  for (const mutant of mutants) {
    const { file, start, status } = mutant;
    if (!killed.has(status) && !survived.has(status)) continue;
    const row = rows.get(file) ?? { file, mutants: 0, killed: 0, percent: 0, survivors: [] };
    rows.set(file, row);
    const lines = read(file).split('\n');
    const becomes = oneLine(mutant.becomes);
    if (survived.has(status)) {
      const line = oneLine(lines[start.line - 1] ?? '');
      const equal = equivalents.find(
        (known) => known.file === file && known.line === line && known.becomes === becomes,
      );
      if (equal) {
        stale.delete(equal);
        continue;
      }
      const place = `${start.line}:${start.column}`;
      const note = status === 'NoCoverage' ? ' (no test runs it)' : '';
      row.survivors.push(`${place.padEnd(7)} ${short(stretchOf(lines, mutant))}  →  ${short(becomes)}${note}`);
    }
    row.mutants += 1;
    row.killed += Number(killed.has(status));
  }
  for (const row of rows.values()) row.percent = row.mutants === 0 ? 100 : (row.killed / row.mutants) * 100;
  return { rows: [...rows.values()].toSorted((a, b) => a.file.localeCompare(b.file)), stale: [...stale] };
}

function stretchOf(lines: readonly string[], { start, end }: Mutant): string {
  const stretch = lines.slice(start.line - 1, end.line);
  const last = stretch.length - 1;
  stretch[last] = stretch[last]?.slice(0, end.column - 1) ?? '';
  stretch[0] = stretch[0]?.slice(start.column - 1) ?? '';
  return oneLine(stretch.join('\n'));
}
