import type * as z from 'zod/mini';
import { isSafe } from '#shared/gate/is-open.ts';
import { type Kind, type Kinds, kinds } from '#shared/kinds/kinds.ts';
import type { DocumentSchemas, Gated } from '#shared/schema/document.ts';
import { compiledKinds } from '../kinds/compiled-kinds.ts';
import type { Folders } from '../record/load.ts';
import { type Context, gateKey } from '../statements/context.ts';
import { asServed } from './as-served.ts';
import { split, type Split } from './split.ts';

type ListOf<Name extends Kind> = z.infer<DocumentSchemas[Name]['List']>;

/** All documents of one kind of record: both halves of its list, and of each record by its id. */
type CompiledRecords<Name extends Kind> = {
  list: { safe: ListOf<Name>; reveals: ListOf<Name> };
  records: Map<string, Split<DocumentSchemas[Name]>>;
};

export function compileKind<Name extends Kind>(context: Context, kind: Name): CompiledRecords<Name> {
  const { parts, besideHeads } = compiledKinds[kind];
  const written: Folders[Name] = context.records[kind];
  const all = [...written].map(([id, record]) => parts(context, id, record));
  const heads = all
    .map(({ id, from, head }) => ({ id, ...gateKey(from), ...head }))
    .toSorted((a, b) => compareHeads(a, b, kinds[kind].listedBy) || a.id.localeCompare(b.id));
  const half = (keep: (item: Gated) => boolean) =>
    asServed<ListOf<Name>>({ items: heads.filter(keep), ...besideHeads(context, keep) });
  return {
    list: { safe: half(isSafe), reveals: half((item) => !isSafe(item)) },
    records: new Map(all.map((parts) => [parts.id, split<DocumentSchemas[Name]>(context, parts)])),
  };
}

/** By the first of the fields in which they differ. */
function compareHeads(a: object, b: object, fields: Kinds[Kind]['listedBy']): number {
  const [left, right] = [a, b].map((head) => new Map(Object.entries(head)));
  return fields.reduce((order, field) => order || Number(left?.get(field)) - Number(right?.get(field)), 0);
}
