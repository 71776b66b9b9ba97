import type { Gated } from '#shared/schema/document.ts';
import { isSafe } from '#shared/gate/is-open.ts';
import { media } from '#shared/schema/vocabulary.ts';
import type { RecordSet } from '../record/load.ts';

/** What may open an item: an episode of the series, or the source works alone. */
const gatesOf = ({ series }: RecordSet) => [...series.seasons.flatMap(({ episodes }) => episodes), ...media];

const shardPath = (path: string, gate: string) => `${path}/reveals/${gate}.json`;

/**
 * The files of a list of gated items: what is safe in one, and what each episode opens in another, so that a reader asks for nothing that is still
 * shut. Every episode has its file, be it empty.
 */
export function shardPaths(path: string, records: RecordSet): string[] {
  return [`${path}.json`, ...gatesOf(records).map((gate) => shardPath(path, gate))];
}

/** The same with the items themselves. */
export function shardsOf<Item extends Gated>(
  path: string,
  records: RecordSet,
  items: readonly Item[],
): [path: string, document: { items: Item[] }][] {
  const shut = items.filter((item) => !isSafe(item));
  return [
    [`${path}.json`, { items: items.filter(isSafe) }],
    ...gatesOf(records).map((gate): [string, { items: Item[] }] => [
      shardPath(path, gate),
      { items: shut.filter(({ from, medium }) => (from ?? medium) === gate) },
    ]),
  ];
}
