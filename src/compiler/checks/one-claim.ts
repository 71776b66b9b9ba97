import type { Finding } from '../record/author-error.ts';
import type { Statement } from '../kinds/all-statements.ts';
import { dangling } from './dangling.ts';

/** One claim has one confidence, wherever it is told: a statement names another that tells the same, by `same`. */
export function* checkOneClaim(statements: readonly Statement[]): Generator<Finding> {
  const all = new Map(statements.flatMap((statement) => addressesOf(statement).map((at) => [at, statement] as const)));
  for (const statement of statements) {
    const { file, field, same, confidence } = statement;
    if (same === undefined) continue;
    const other = all.get(same);
    if (!other) {
      yield dangling(file, `${field}.same`, 'statement', same, all.keys());
      continue;
    }
    if (other === statement)
      yield { file, field: `${field}.same`, expected: 'another statement', found: `"${same}", which is this one` };
    if (other.confidence !== confidence)
      yield {
        file,
        field: `${field}.confidence`,
        expected: `one confidence for one claim: ${same} (${other.file}, ${other.field}) is ${other.confidence}`,
        found: confidence,
        hint: 'the same confidence in both places, or no `same` where the claims differ after all',
      };
  }
}

/** How others name a statement: by its id, or as the line of its record. */
function addressesOf({ owner, id, field }: Statement): string[] {
  if (id !== undefined) return [`${owner}#${id}`];
  return field === 'line' ? [`${owner}#line`] : [];
}
