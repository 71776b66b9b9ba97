import { type RecordFolder, recordSchemas } from '#shared/schema/record.ts';
import type { GateOrder } from '#shared/gate/gate-order.ts';
import type { RecordSet } from '../record/load.ts';
import { type Statement, statementsOf } from '../kinds/all-statements.ts';
import { outletsOf } from './outlets.ts';

/** How the record stands, for its authors: counts and orphans. */
export function reportOn(records: RecordSet, order: GateOrder): string {
  const statements = [...statementsOf(records, order)];
  const used = new Set(statements.flatMap(({ sources }) => sources));
  const sources = Object.keys(records.sources);
  const section = (title: string, lines: string[]) => [
    `${title}: ${lines.length}`,
    ...lines.map((line) => `  ${line}`),
  ];
  return [
    `records    ${(Object.keys(recordSchemas) as RecordFolder[])
      .map((folder) => `${folder} ${records[folder].size}`)
      .join(' · ')}`,
    `statements ${statements.length}: ${tally(statements.map(({ confidence }) => confidence))}`,
    `gates      ${tally(statements.map(({ from }) => from ?? 'none'))}`,
    `sources    ${used.size} used of ${sources.length}`,
    ...section(
      'Sources that nobody uses',
      sources.filter((id) => !used.has(id)),
    ),
    ...section(
      'Characters in no episode',
      [...records.characters].filter(([, { appears }]) => !appears?.length).map(([id]) => id),
    ),
    ...section(
      'Works that nobody names',
      [...records.works.keys()].filter(
        (id) => ![...records.people.values()].some(({ works }) => works?.some(({ work }) => work === id)),
      ),
    ),
    ...section('Fan accounts that stand alone', aloneOf(statements)),
    ...section(
      'Corroborated by one outlet, that of a founding source',
      statements
        .filter(
          ({ confidence, sources: ids }) => confidence === 'corroborated' && outletsOf(ids, records.sources).length < 2,
        )
        .map(({ file, field, sources: ids }) => `${file} ${field} (${ids.join()})`),
    ),
  ].join('\n');
}

function tally(words: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts]
    .toSorted(([a], [b]) => a.localeCompare(b))
    .map(([word, count]) => `${word} ${count}`)
    .join(' · ');
}

/** Documents in which a section rests on fan accounts alone. */
function aloneOf(statements: readonly Statement[]): string[] {
  const byPlace = new Map<string, Statement[]>();
  for (const statement of statements) {
    const place = `${statement.file} ${statement.field.replace(/\[\d+\]$/, '')}`;
    byPlace.set(place, [...(byPlace.get(place) ?? []), statement]);
  }
  return [...byPlace]
    .filter(([, all]) => all.every(({ confidence }) => confidence === 'fan-account'))
    .map(([place]) => place);
}
