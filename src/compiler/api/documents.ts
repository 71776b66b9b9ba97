import type * as z from 'zod/mini';
import type {
  Bibliography,
  Changes,
  DocumentSchemas,
  Findables,
  NameForms,
  relationships,
  SearchTexts,
  Seasons,
  series,
  story,
  timeline,
  Unlocks,
} from '#shared/schema/document.ts';
import type { Split } from './split.ts';

type Shapes = DocumentSchemas[keyof DocumentSchemas];
/** The safe and the gated half of any document. */
export type Halves = Split<Shapes | typeof series | typeof story | typeof timeline | typeof relationships>;

/** Anything that is compiled from the record, as its published schema has it. */
type ApiDocument =
  | Halves['document' | 'reveals']
  | z.infer<
      | Shapes['List']
      | typeof Unlocks
      | typeof Changes
      | typeof Seasons
      | typeof Bibliography
      | typeof NameForms
      | typeof Findables
      | typeof SearchTexts
    >;

/** What is compiled from the record, by address below `/api/v1/`, in a fixed order. */
export type ApiDocuments = Map<string, ApiDocument>;

/** The same with what describes it: index, schemas, OpenAPI, the dump. */
export type Documents = Map<string, object>;
