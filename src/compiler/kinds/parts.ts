import type * as z from 'zod/mini';
import type { Kind } from '#shared/kinds/kinds.ts';
import type { MaybeGate } from '#shared/gate/order.ts';
import type { DocumentSchemas, Paging } from '#shared/schema/document.ts';

/** The schemas of one kind of document: its head, and its safe and gated halves. */
export type DocumentShapes = { Head: z.ZodMiniType; Document: z.ZodMiniType; Reveals: z.ZodMiniType };

/** What a document is made of before it is split by gate, exactly as its published schema has it: each item with its gate. */
export type Parts<Shapes extends DocumentShapes> = {
  id: string;
  from?: MaybeGate;
  head: Omit<z.infer<Shapes['Head']>, 'id' | 'from'>;
  sections: Omit<z.infer<Shapes['Document']>, 'id' | 'from' | 'head' | 'sources' | 'sealed'>;
};

/**
 * What a record of a kind is made of. A function that makes it names this type itself: only then is a field that the schema does not
 * have an error too.
 */
export type PartsOf<Name extends Kind> = Parts<DocumentSchemas[Name]>;

/** What the list of a kind holds beside the heads of its records: more lists, whose items go by the ids of records. */
export type BesideHeads<Name extends Kind> = Omit<z.infer<DocumentSchemas[Name]['List']>, 'items' | keyof Paging>;
