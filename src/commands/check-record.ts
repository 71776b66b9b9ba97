/** `npm run check:record`: says in plain words what is wrong with the record, or how it stands. */
import { join } from 'node:path';
import { AuthorError } from '../compiler/record/author-error.ts';
import { GateOrder } from '#shared/gate/gate-order.ts';
import { loadRecords } from '../compiler/record/load.ts';
import { checkReferences } from '../compiler/checks/references.ts';
import { reportOn } from '../compiler/checks/report.ts';

const content = join(import.meta.dirname, '../content');
try {
  const records = loadRecords(content);
  const findings = checkReferences(records);
  if (findings.length > 0) throw new AuthorError(findings);
  console.log(reportOn(records, new GateOrder(records.series.seasons)));
} catch (error) {
  if (!(error instanceof AuthorError)) throw error;
  const only = process.argv[2];
  const shown = error.findings.filter(({ file }) => !only || file.includes(only));
  console.error(new AuthorError(shown).message);
  console.error(
    `\n${error.findings.length} faults in the record${only ? `, ${shown.length} in files named *${only}*` : ''}.`,
  );
  process.exitCode = 1;
}
