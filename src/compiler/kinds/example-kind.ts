import { type Kind } from '#shared/kinds/kinds.ts';
import type { Folders } from '../record/load.ts';
import type { Context } from '../statements/context.ts';
import { compiledKinds } from './compiled-kinds.ts';

/** For tests, the statements of one record: where each stands, its gate, and its texts in English. */
export function told<Name extends Kind>(context: Context, kind: Name, id: string) {
  return [...compiledKinds[kind].statements(id, recordOf(context, kind, id), context)].map(({ field, from, texts }) => [
    field,
    from,
    ...texts.map(({ en }) => en),
  ]);
}

/** For tests, one record as it is served, before it is split. */
export function partsOf<Name extends Kind>(context: Context, kind: Name, id: string) {
  return compiledKinds[kind].parts(context, id, recordOf(context, kind, id));
}

/** @throws when the example has no such record */
function recordOf<Name extends Kind>({ records }: Context, kind: Name, id: string) {
  const all: Folders[Name] = records[kind];
  const record = all.get(id);
  if (record === undefined) throw new Error(`the example has no ${kind}/${id}`);
  return record;
}
