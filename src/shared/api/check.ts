import * as z from 'zod/mini';
import { lostCode } from './read.ts';

export * as schemas from '#shared/schema/document.ts';

// zod would otherwise probe for `eval`, which the content security policy reports.
z.config({ jitless: true });

/**
 * @throws {ReadError} when a document is not what its schema says
 * @throws {z.core.$ZodError} the same while prerendering
 */
export async function check<Schema extends z.ZodMiniType>(schema: Schema, document: unknown): Promise<z.infer<Schema>> {
  const { data, error } = z.safeParse(schema, document);
  return error ? lostCode(error) : (data as z.infer<Schema>);
}
