import { languages } from '#series/languages.ts';
import type { Finding } from '../record/author-error.ts';
import { GateOrder } from '#shared/gate/gate-order.ts';
import { type Kind, kindNames } from '#shared/kinds/kinds.ts';
import { parseInlineLinks } from '../record/inline-links.ts';
import type { Folders, RecordSet } from '../record/load.ts';
import { gateOfRecord } from '../statements/context.ts';
import { dangling } from './dangling.ts';
import { checkIndependence } from './independence.ts';
import { checkAdvisories, checkGatedNames, checkTitles } from './names.ts';
import { checkOneClaim } from './one-claim.ts';
import { checkEpisodes, checkSeasons } from './seasons.ts';
import { checkSentences } from './sentences.ts';
import { checkWording } from './wording.ts';
import { type Statement, statementsOf } from '../kinds/all-statements.ts';
import { compiledKinds } from '../kinds/compiled-kinds.ts';

/**
 * What records say of each other: every id exists, every gate is an episode of the series, nothing stands before the gate of
 * what it names; and what the record asks of its texts and its sources. Returns every fault; an empty list means that the record is whole.
 */
export function checkReferences(records: RecordSet): Finding[] {
  const order = new GateOrder(records.series.seasons);
  const statements = [...statementsOf(records, order)];
  return [
    ...checkSeasons(records),
    ...checkEpisodes(records),
    ...checkGates(records, order),
    ...checkIds(records),
    ...checkElsewhere(records),
    ...checkUniqueIds(statements),
    ...statements.flatMap((statement) => [...checkStatement(statement, records, order)]),
    ...checkRelations(records),
    ...checkAdvisories(records),
    ...checkGatedNames(records, order, statements),
    ...checkTitles(records, order),
    ...checkIndependence(records, statements),
    ...checkOneClaim(statements),
    ...checkWording(records),
    ...checkSentences(records),
  ];
}

/** Every `from` and every `appears` in any file, wherever it stands. */
function* checkGates(records: RecordSet, order: GateOrder): Generator<Finding> {
  const known = records.series.seasons.flatMap((season) => season.episodes);
  function* walk(file: string, field: string, value: unknown): Generator<Finding> {
    if (Array.isArray(value)) {
      for (const [index, item] of value.entries()) yield* walk(file, `${field}[${index}]`, item);
      return;
    }
    if (typeof value !== 'object' || value === null) {
      const isGate = /(?:^|\.)(?:from|titleFrom)$|(?:^|\.)appears\[\d+\]$/.test(field);
      if (isGate && typeof value === 'string' && !order.has(value)) {
        yield {
          file,
          field,
          expected: `an episode that series.yaml lists: ${known.join(', ')}`,
          found: `"${value}", which it does not list`,
        };
      }
      return;
    }
    for (const [key, item] of Object.entries(value)) yield* walk(file, field ? `${field}.${key}` : key, item);
  }
  for (const kind of kindNames) for (const [id, record] of records[kind]) yield* walk(`${kind}/${id}.yaml`, '', record);
  for (const name of ['series', 'timeline', 'sources'] as const) yield* walk(`${name}.yaml`, '', records[name]);
}

function* checkIds(records: RecordSet): Generator<Finding> {
  for (const kind of kindNames) yield* checkIdsOfKind(kind, records);
}

function* checkIdsOfKind<Name extends Kind>(kind: Name, records: RecordSet): Generator<Finding> {
  const all: Folders[Name] = records[kind];
  for (const [name, record] of all)
    for (const { field, what, id, known } of compiledKinds[kind].namedIds(record, records))
      if (!known.has(id)) yield dangling(`${kind}/${name}.yaml`, field, what, id, known.keys());
}

function* checkElsewhere({ series, notes }: RecordSet): Generator<Finding> {
  for (const [index, { note }] of (series.elsewhere ?? []).entries())
    if (note !== undefined && !notes.has(note))
      yield dangling('series.yaml', `elsewhere[${index}].note`, 'note', note, notes.keys());
}

function* checkUniqueIds(statements: readonly Statement[]): Generator<Finding> {
  const seen = new Map<string, string>();
  for (const { owner, id, file, field } of statements) {
    if (id === undefined) continue;
    const key = `${owner}#${id}`;
    const first = seen.get(key);
    if (first)
      yield {
        file,
        field: `${field}.id`,
        expected: 'an id used once in this file',
        found: `"${id}", also at ${first}`,
      };
    else seen.set(key, field);
  }
}

function* checkStatement(statement: Statement, records: RecordSet, order: GateOrder): Generator<Finding> {
  const { file, field } = statement;
  for (const [index, source] of statement.sources.entries())
    if (!(source in records.sources))
      yield dangling(
        file,
        `${field}.sources[${index}]`,
        'source in sources.yaml',
        source,
        Object.keys(records.sources),
      );
  if (statement.confidence === 'disputed' && !statement.dispute)
    yield { file, field: `${field}.dispute`, expected: 'both sides of the dispute, in en and ko', found: 'nothing' };
  if (statement.status !== undefined && statement.date === undefined)
    yield { file, field: `${field}.date`, expected: `the date of what is ${statement.status}`, found: 'nothing' };

  for (const text of statement.texts)
    for (const lang of languages) {
      try {
        for (const link of parseInlineLinks(text[lang]).links) {
          const known = records[link.resource];
          if (!known.has(link.id)) {
            yield dangling(file, `${field}.${lang}`, `record in ${link.resource}/`, link.id, known.keys());
            continue;
          }
          const gate = gateOfRecord(records, link.resource, link.id);
          if (order.compare(gate, statement.from) > 0)
            yield {
              file,
              field: `${field}.${lang}`,
              expected: `no name that is known only from ${gate}`,
              found: `a link to ${link.resource}/${link.id} in a text that opens ${statement.from ? `from ${statement.from}` : 'before watching'}`,
              hint: `from: ${gate}`,
            };
        }
      } catch (error) {
        if (!(error instanceof SyntaxError)) throw error;
        yield {
          file,
          field: `${field}.${lang}`,
          expected: 'a link of the form [[terms/some-term|some words]]',
          found: error.message,
        };
      }
    }
}

function* checkRelations({ characters }: RecordSet): Generator<Finding> {
  for (const [id, record] of characters) {
    const seen = new Set<string>();
    for (const [index, { to, kind }] of (record.relations ?? []).entries()) {
      const key = `${to} ${kind}`;
      if (to === id || seen.has(key))
        yield {
          file: `characters/${id}.yaml`,
          field: `relations[${index}]`,
          expected: 'a relation to another character, each kind once',
          found: to === id ? 'a relation to the same character' : `"${kind}" to "${to}" a second time`,
        };
      seen.add(key);
    }
  }
}
