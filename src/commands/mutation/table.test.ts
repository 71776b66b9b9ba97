import { expect, test } from 'vitest';
import { type Mutant, tableOf } from './table.ts';

const code = 'const a = 1;\nif (a > 0)\n  go(a);\n';
const mutant = (status: string, becomes = 'true'): Mutant => ({
  file: 'x.ts',
  start: { line: 2, column: 5 },
  end: { line: 2, column: 10 },
  becomes,
  status,
});
const table = (mutants: Mutant[], equivalents: Parameters<typeof tableOf>[1] = []) =>
  tableOf(mutants, equivalents, () => code);

test('a row says how many mutants the tests notice, and where the others are', () => {
  expect(table([mutant('Killed'), mutant('Timeout'), mutant('Survived'), mutant('NoCoverage', 'false')])).toEqual({
    rows: [
      {
        file: 'x.ts',
        mutants: 4,
        killed: 2,
        percent: 50,
        survivors: ['2:5     a > 0  →  true', '2:5     a > 0  →  false (no test runs it)'],
      },
    ],
    stale: [],
  });
});

test('mutants that are no valid code do not count', () => {
  expect(table([mutant('CompileError'), mutant('RuntimeError'), mutant('Ignored')]).rows).toEqual([]);
});

test('a known equivalent is left out of all figures, and reported once a test notices it after all', () => {
  const known = { file: 'x.ts', line: 'if (a > 0)', becomes: 'true', reason: 'it is always so' };
  expect(table([mutant('Survived'), mutant('Killed', 'false')], [known])).toMatchObject({
    rows: [{ mutants: 1, percent: 100, survivors: [] }],
    stale: [],
  });
  expect(table([mutant('Killed')], [known]).stale).toEqual([known]);
});
