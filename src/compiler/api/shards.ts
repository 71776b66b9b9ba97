import type { Gated } from '#shared/schema/document.ts';
import { isSafe } from '#shared/gate/is-open.ts';
import type { RecordSet } from '../record/load.ts';
import { media } from '#shared/schema/vocabulary.ts';

type List<Item> = { items: Item[] };

/**
 * A list of gated items in files: what is safe under its own address, and what each episode opens, or the source works alone, in one below
 * `reveals/`, so that a reader asks for nothing that is still shut. Every episode has its file, be it empty.
 */
export function* shardsOf<Item extends Gated>(
  path: string,
  { series }: RecordSet,
  items: readonly Item[],
): Generator<[path: string, document: List<Item>]> {
  yield [`${path}.json`, { items: items.filter(isSafe) }];
  const shut = items.filter((item) => !isSafe(item));
  for (const gate of [...series.seasons.flatMap(({ episodes }) => episodes), ...media])
    yield [`${path}/reveals/${gate}.json`, { items: shut.filter(({ from, medium }) => (from ?? medium) === gate) }];
}
