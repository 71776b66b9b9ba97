import type { Gated } from '#shared/schema/document.ts';
import type { Kind } from '#shared/kinds/kinds.ts';
import type { GateOrder } from '#shared/gate/gate-order.ts';
import type { RecordOf, RecordSet } from '../record/load.ts';
import type { Context } from '../statements/context.ts';
import type { Located } from '../statements/located.ts';
import type { NamedId } from './named-ids.ts';
import type { BesideHeads, PartsOf } from './parts.ts';

/** What is particular to a kind of record: everything else is derived from the table in `src/shared/kinds`. */
export type CompiledKind<Name extends Kind> = {
  /** A new record, as `npm run new` writes it: it satisfies the schema, and is to be filled in. */
  template: (id: string) => string;
  /** Everything in a record that carries sources, each once and with the gate that really shuts it. */
  statements: (id: string, record: RecordOf<Name>, at: { records: RecordSet; order: GateOrder }) => Iterable<Located>;
  /** The ids of other things that a record names, outside of its texts. */
  namedIds: (record: RecordOf<Name>, records: RecordSet) => Iterable<NamedId>;
  /** A record as it is served in one language: its head and its sections. */
  parts: (context: Context, id: string, record: RecordOf<Name>) => PartsOf<Name>;
  /**
   * What the list of the kind holds beside the heads.
   * @param keep tells the half that is compiled: what is safe, or the rest
   */
  besideHeads: (context: Context, keep: (item: Gated) => boolean) => BesideHeads<Name>;
};
