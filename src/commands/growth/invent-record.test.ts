import * as z from 'zod/mini';
import { describe, expect, test } from 'vitest';
import { checkReferences } from '../../compiler/checks/references.ts';
import { parseRecord, type RecordSet } from '../../compiler/record/load.ts';
import { fileSchemas, recordSchemas } from '#shared/schema/record.ts';
import { inventRecord } from './invent-record.ts';
import { inventNames } from './names.ts';
import type { Invented } from './world.ts';

/** As the compiler reads it from files. @throws with the first file that is not valid */
function recordSetOf(files: Iterable<Invented>): RecordSet {
  const records: Record<string, unknown> = Object.fromEntries(
    Object.keys(recordSchemas).map((folder) => [folder, new Map()]),
  );
  for (const [file, record] of files) {
    const [folder = '', id] = file.replace('.yaml', '').split('/');
    const schemas: Record<string, z.ZodMiniType> = { ...recordSchemas, ...fileSchemas };
    const result = parseRecord(file, JSON.stringify(record), schemas[folder]!);
    if ('findings' in result) throw new Error(JSON.stringify(result.findings));
    if (id) (records[folder] as Map<string, unknown>).set(id, result.value);
    else records[folder] = result.value;
  }
  return records as RecordSet;
}

describe('an invented record', () => {
  test.each([16, 60])('of %i characters is whole', (size) => {
    const records = recordSetOf(inventRecord(size, ['one', 'two']));
    expect(records.characters.size).toBe(size);
    expect(checkReferences(records)).toEqual([]);
  });

  test('is the same each time', () => {
    const once = [...inventRecord(16, [])];
    expect([...inventRecord(16, [])]).toEqual(once);
    expect(once.length).toBeGreaterThan(16);
  });

  test('keeps some characters from who has seen nothing', () => {
    const { characters } = recordSetOf(inventRecord(16, []));
    expect([...characters.values()].filter(({ from }) => from !== undefined)).toHaveLength(4);
  });
});

test('names are as many as were asked for, and no two alike', () => {
  const names = inventNames(12_500, 1);
  expect(new Set(names.map(({ id }) => id)).size).toBe(12_500);
  expect(new Set(names.map(({ name }) => name.ko)).size).toBe(12_500);
  expect(() => inventNames(20_000, 1)).toThrow('more than');
});
