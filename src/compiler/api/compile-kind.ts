import type * as z from 'zod/mini';
import { isSafe } from '#shared/gate/is-open.ts';
import { type Kind, type Kinds, kinds } from '#shared/kinds/kinds.ts';
import type { DocumentSchemas, Gated, Paging } from '#shared/schema/document.ts';
import { compiledKinds } from '../kinds/compiled-kinds.ts';
import type { Folders } from '../record/load.ts';
import { type Context, gateKey } from '../statements/context.ts';
import { groupedBy } from '../statements/grouped-by.ts';
import { asServed } from './as-served.ts';
import { pagesOf } from './list-pages.ts';
import { split, type Split } from './split.ts';

type ListOf<Name extends Kind> = z.infer<DocumentSchemas[Name]['List']>;

/** All documents of one kind of record: both halves of each page of its list, and of each record by its id. */
type CompiledRecords<Name extends Kind> = {
  /** The pages of the list, each by its address without ending. */
  pages: { path: string; safe: ListOf<Name>; reveals: ListOf<Name> }[];
  records: Map<string, Split<DocumentSchemas[Name]>>;
};

export function compileKind<Name extends Kind>(context: Context, kind: Name): CompiledRecords<Name> {
  const { parts, besideHeads } = compiledKinds[kind];
  const written: Folders[Name] = context.records[kind];
  const all = [...written].map(([id, record]) => parts(context, id, record));
  const heads = all
    .map(({ id, from, head }) => ({ id, ...gateKey(from), ...head }))
    .toSorted((a, b) => compareHeads(a, b, kinds[kind].listedBy) || a.id.localeCompare(b.id));
  const pages = pagesOf(`${context.lang}/`, kind, heads, kinds[kind].perPage ?? Infinity);
  const pageOf = new Map(pages.flatMap(({ items }, place) => items.map(({ id }) => [id, place] as const)));
  const half = (keep: (item: Gated) => boolean) => {
    const lists: [name: string, items: { id: string }[]][] = Object.entries(besideHeads(context, keep) as object);
    const beside = lists.map(([name, items]) => [name, groupedBy(items, ({ id }) => pageOf.get(id))] as const);
    return (place: number, paging: Paging) =>
      asServed<ListOf<Name>>({
        items: pages[place]?.items.filter(keep),
        ...Object.fromEntries(beside.map(([name, byPage]) => [name, byPage.get(place) ?? []])),
        ...paging,
      });
  };
  const [safe, shut] = [half(isSafe), half((item) => !isSafe(item))];
  return {
    pages: pages.map(({ path, ...paging }, place) => ({
      path,
      safe: safe(place, paging.safe),
      reveals: shut(place, paging.reveals),
    })),
    records: new Map(all.map((parts) => [parts.id, split<DocumentSchemas[Name]>(context, parts)])),
  };
}

/** By the first of the fields in which they differ. */
function compareHeads(a: object, b: object, fields: Kinds[Kind]['listedBy']): number {
  const [left, right] = [a, b].map((head) => new Map(Object.entries(head)));
  return fields.reduce((order, field) => order || Number(left?.get(field)) - Number(right?.get(field)), 0);
}
