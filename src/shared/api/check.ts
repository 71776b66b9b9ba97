import * as z from 'zod/mini';
import { lostCode } from './read.ts';

export * as schemas from '#shared/schema/document.ts';

// zod would otherwise probe for `eval`, which the content security policy reports.
z.config({ jitless: true });

/**
 * A schema by what it makes of a document. The library's own type cannot be asked of one that is chosen by kind: a method of one kind
 * would have to take the checks of all.
 */
export type AnySchema = { _zod: { output: unknown } };

/**
 * @throws {ReadError} when a document is not what its schema says
 * @throws {z.core.$ZodError} the same while prerendering
 */
export async function check<Schema extends AnySchema>(schema: Schema, document: unknown): Promise<z.infer<Schema>> {
  const { data, error } = z.safeParse(schema as AnySchema as z.ZodMiniType, document);
  return error ? lostCode(error) : (data as z.infer<Schema>);
}
