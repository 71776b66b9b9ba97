import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from 'yaml';
import * as z from 'zod/mini';
import { isKind, kinds } from '#shared/kinds/kinds.ts';
import { fileSchemas, type RecordFolder, recordSchemas } from '#shared/schema/record.ts';
import { Gate, Id } from '#shared/schema/scalars.ts';
import { AuthorError, fieldOf, type Finding, nearest } from './author-error.ts';

z.config(z.locales.en());

/** A record as its author wrote it. */
export type RecordOf<Folder extends RecordFolder> = z.infer<(typeof recordSchemas)[Folder]>;

/** The records of each folder by their ids. */
export type Folders = { [Folder in RecordFolder]: Map<string, RecordOf<Folder>> };
type Files = { [Name in keyof typeof fileSchemas]: z.infer<(typeof fileSchemas)[Name]> };

/** Every record of `src/content`, valid by itself; what one says of another is checked by `checkReferences`. */
export type RecordSet = Folders & Files;

/**
 * Reads and validates all records.
 * @param directory the content folder, usually `src/content`
 * @throws {AuthorError} with one finding per fault, when any file is not valid
 */
export function loadRecords(directory: string): RecordSet {
  const findings: Finding[] = [];
  const read = <Schema extends z.core.$ZodType>(file: string, schema: Schema) => {
    const path = join(directory, file);
    if (!existsSync(path)) {
      // A schema that takes nothing is of a file that a record may lack.
      if (!z.safeParse(schema, undefined).success)
        findings.push({ file, field: '', expected: 'this file', found: 'nothing' });
      return undefined;
    }
    const result = parseRecord(file, readFileSync(path, 'utf8'), schema);
    if ('findings' in result) findings.push(...result.findings);
    return 'value' in result ? result.value : undefined;
  };

  const records: Record<string, unknown> = {};
  for (const [folder, schema] of Object.entries(recordSchemas)) {
    const called = idsOf(folder);
    const byId = new Map<string, unknown>();
    const path = join(directory, folder);
    for (const name of existsSync(path) ? readdirSync(path).toSorted() : []) {
      const file = `${folder}/${name}`;
      const id = name.replace(/\.yaml$/, '');
      if (!name.endsWith('.yaml') || !z.safeParse(called.schema, id).success) {
        findings.push({
          file,
          field: '',
          expected: `a file name such as ${called.example}.yaml`,
          found: name,
        });
        continue;
      }
      const value = read(file, schema);
      if (value !== undefined) byId.set(id, value);
    }
    records[folder] = byId;
  }
  for (const [name, schema] of Object.entries(fileSchemas)) records[name] = read(`${name}.yaml`, schema);

  if (findings.length > 0) throw new AuthorError(findings);
  return records as RecordSet;
}

/** What the ids of a folder's records are like: an episode is called by its season and number. */
export function idsOf(folder: string): { schema: z.ZodMiniType<string>; example: string } {
  const isNumbered = isKind(folder) && kinds[folder].named === 'number';
  return isNumbered ? { schema: Gate, example: 's1e3' } : { schema: Id, example: 'some-id' };
}

/** Parses one file's text: its value, or what is wrong with it. */
export function parseRecord<Schema extends z.core.$ZodType>(
  file: string,
  text: string,
  schema: Schema,
): { value: z.infer<Schema> } | { findings: Finding[] } {
  const document = parseDocument(text, { prettyErrors: true });
  const fault = document.errors[0];
  if (fault) {
    const line = fault.linePos?.[0].line;
    return {
      findings: [
        {
          file,
          field: line ? `line ${line}` : '',
          expected: 'valid YAML',
          found: fault.message.split('\n')[0] ?? fault.code,
          hint: 'quote a text that contains ": " or " #", or starts with a sign',
        },
      ],
    };
  }
  const data: unknown = document.toJS();
  const result = z.safeParse(schema, data);
  if (result.success) return { value: result.data };
  return { findings: result.error.issues.flatMap((issue) => describeIssue(file, data, schema, issue)) };
}

function describeIssue(file: string, data: unknown, schema: z.core.$ZodType, issue: z.core.$ZodIssue): Finding[] {
  if (issue.code === 'invalid_union') {
    // Of what is right in its own way, only what is wrong inside of it is said.
    const meant = issue.errors.find((issues) => issues.every(({ path }) => path.length > 0));
    if (meant)
      return meant.flatMap((inside) =>
        describeIssue(file, data, schema, { ...inside, path: [...issue.path, ...inside.path] }),
      );
  }
  if (issue.code === 'unrecognized_keys') {
    const known = keysAt(schema, issue.path);
    return issue.keys.map((key) => {
      const meant = nearest(key, known);
      return {
        file,
        field: fieldOf([...issue.path, key]),
        expected: `one of the keys ${known.join(', ')}`,
        found: `the unknown key "${key}"`,
        ...(meant && { hint: `${meant}:` }),
      };
    });
  }
  const value = issue.path.reduce<unknown>((at, key) => (at as Record<PropertyKey, unknown> | undefined)?.[key], data);
  return [{ file, field: fieldOf(issue.path), expected: expectation(issue), found: show(value) }];
}

function expectation(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_value') return `one of ${issue.values.map(String).join(', ')}`;
  if (issue.code === 'invalid_type') {
    const names: Record<string, string> = {
      string: 'a text',
      array: 'a list',
      object: 'a group of keys',
      int: 'a whole number',
    };
    return names[issue.expected] ?? issue.expected;
  }
  if (issue.code === 'invalid_union')
    return issue.errors.flatMap(([first]) => (first ? expectation(first) : [])).join(' or ');
  return issue.message.replace(/^expected /, '');
}

function show(value: unknown): string {
  if (value === undefined) return 'nothing';
  const text = JSON.stringify(value);
  return text.length > 90 ? `${text.slice(0, 87)}…` : text;
}

/** The keys that a strict object allows at a place, read off the schema itself. */
function keysAt(schema: z.core.$ZodType, path: readonly PropertyKey[]): string[] {
  let at: z.core.$ZodType | undefined = schema;
  const unwrap = (type: z.core.$ZodType | undefined): z.core.$ZodType | undefined => {
    const def = type?._zod.def as { innerType?: z.core.$ZodType; options?: readonly z.core.$ZodType[] } | undefined;
    // Of a choice, the one that has keys.
    const inner = def?.innerType ?? def?.options?.find((option) => 'shape' in option._zod.def);
    return inner ? unwrap(inner) : type;
  };
  for (const key of path) {
    const def = unwrap(at)?._zod.def as
      { element?: z.core.$ZodType; valueType?: z.core.$ZodType; shape?: Record<string, z.core.$ZodType> } | undefined;
    at = def?.element ?? def?.valueType ?? def?.shape?.[String(key)];
  }
  const def = unwrap(at)?._zod.def as { shape?: Record<string, z.core.$ZodType> } | undefined;
  return Object.keys(def?.shape ?? {});
}
