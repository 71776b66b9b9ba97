import type * as z from 'zod/mini';
import { documentQuery, type Schemas } from './query-client.ts';

declare const shut: unique symbol;

/**
 * A document with parts that are shut for some readers. No hook of the query library takes it: those of `shared/viewer` do, and give of it
 * what is open.
 */
export type GatedQuery<Data> = { readonly [shut]: Data };

/** The same as `documentQuery`, for what is not everybody's to see. */
export function gatedQuery<Schema extends z.ZodMiniType>(path: string, choose: (schemas: Schemas) => Schema) {
  return documentQuery(path, choose) as unknown as GatedQuery<z.infer<Schema>>;
}
