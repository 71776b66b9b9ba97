import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { type Kind, kindNames } from '#shared/kinds/kinds.ts';
import { documentSchemas } from '#shared/schema/document.ts';
import { recordSchemas } from '#shared/schema/record.ts';
import { idsOf, parseRecord, type RecordOf } from '../record/load.ts';
import { exampleContext } from '../statements/example-context.ts';
import { compiledKinds } from './compiled-kinds.ts';

/** A new record of a kind, by what the compiler finds in it. @throws when it does not satisfy its schema */
function newRecord<Name extends Kind>(kind: Name) {
  const id = idsOf(kind).example;
  const { template, statements, namedIds } = compiledKinds[kind];
  const result = parseRecord(`${kind}/${id}.yaml`, template(id), recordSchemas[kind] as z.ZodMiniType);
  if ('findings' in result) throw new Error(JSON.stringify(result.findings));
  const record = result.value as RecordOf<Name>;
  const context = exampleContext();
  return {
    fields: [...statements(id, record, context)].map(({ field }) => field),
    named: [...namedIds(record, context.records)],
  };
}

describe.each(kindNames)('a new record of %s', (kind) => {
  test('satisfies its schema, and has a statement to be filled in', () => {
    expect(newRecord(kind).fields).toContain('line');
  });

  test('names nothing yet', () => {
    expect(newRecord(kind).named).toEqual([]);
  });

  test('goes into a list that satisfies its schema in both halves', () => {
    for (const keep of [() => true, () => false]) {
      const list = { items: [], ...compiledKinds[kind].besideHeads(exampleContext(), keep) };
      expect(z.safeParse(z.strictObject(documentSchemas[kind].List.shape), list).error).toBeUndefined();
    }
  });
});

test('notes have but the tallies of their tables in their list beside the heads, and terms have nothing', () => {
  expect(compiledKinds.notes.besideHeads(exampleContext(), () => true)).toEqual({ tallies: [] });
  expect(compiledKinds.terms.besideHeads(exampleContext(), () => true)).toEqual({});
});
