import * as z from 'zod/mini';

export * as schemas from '#shared/schema/document.ts';

// zod would otherwise probe for `eval`, which the content security policy reports.
z.config({ jitless: true });

/** @throws {z.core.$ZodError} when a document is not what its schema says */
export function check<Schema extends z.ZodMiniType>(schema: Schema, document: unknown): z.infer<Schema> {
  return z.parse(schema, document);
}
