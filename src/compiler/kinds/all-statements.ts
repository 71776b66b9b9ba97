import { type Kind, kindNames } from '#shared/kinds/kinds.ts';
import type { GateOrder } from '#shared/gate/gate-order.ts';
import type { Folders, RecordSet } from '../record/load.ts';
import { type Located, type Sourced, statementsIn } from '../statements/located.ts';
import { compiledKinds } from './compiled-kinds.ts';

/** A statement with the file that it stands in, and the document that shows it. */
export type Statement = Located & {
  /** Path below `src/content`. */
  file: string;
  /** `characters/some-id`, `story`, `timelines/production`. */
  owner: string;
};

/** Walks every statement of the record, once. */
export function* statementsOf(records: RecordSet, order: GateOrder): Generator<Statement> {
  for (const kind of kindNames) yield* statementsOfKind(kind, records, order);
  const { series, timeline } = records;
  const of = function* (file: string, owner: string, statements: Iterable<Located>): Generator<Statement> {
    for (const statement of statements) yield { ...statement, file, owner };
  };
  yield* of('series.yaml', 'series', statementsIn(order, 'glance', series.glance, undefined));
  for (const section of ['premise', 'tone', 'setting', 'advisories', 'ending', 'threads', 'unknown'] as const)
    yield* of('series.yaml', 'story', statementsIn<Sourced>(order, section, series[section], undefined));
  const themes = statementsIn(order, 'themes', series.themes, undefined, ({ title }) => [title]);
  yield* of('series.yaml', 'story', themes);
  const links = statementsIn(order, 'elsewhere', series.elsewhere, undefined, ({ site, what }) => [site, what]);
  yield* of('series.yaml', 'story', links);
  const moments = statementsIn(order, 'story', timeline.story, undefined, ({ when }) => [when]);
  yield* of('timeline.yaml', 'timelines/story', moments);
  const dated = statementsIn(order, 'production', timeline.production, undefined, ({ landmark }) =>
    landmark ? [landmark.title] : [],
  );
  yield* of('timeline.yaml', 'timelines/production', dated);
}

function* statementsOfKind<Name extends Kind>(kind: Name, records: RecordSet, order: GateOrder): Generator<Statement> {
  const all: Folders[Name] = records[kind];
  for (const [id, record] of all)
    for (const statement of compiledKinds[kind].statements(id, record, { records, order }))
      yield { ...statement, file: `${kind}/${id}.yaml`, owner: `${kind}/${id}` };
}
