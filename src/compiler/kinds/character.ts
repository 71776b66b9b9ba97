import { inverseRelation } from '#series/vocabulary.ts';
import type { Debut, Relation } from '#shared/schema/document.ts';
import {
  type Context,
  gateKey,
  nameOf,
  notesNaming,
  passageOf,
  passagesOf,
  pictureOf,
  refOf,
} from '../statements/context.ts';
import { keepUnits } from '../statements/keep-units.ts';
import { lineOf, statementsIn } from '../statements/located.ts';
import { groupedBy } from '../statements/grouped-by.ts';
import { oncePer } from '../statements/once-per.ts';
import type { CompiledKind } from './kind.ts';
import { idsIn } from './named-ids.ts';
import type { BesideHeads, PartsOf } from './parts.ts';
import { about, line, texts } from './template.ts';

export const character: CompiledKind<'characters'> = {
  template: () =>
    `name: { ${texts('Name')}, other: [] }\nbilling: 99\nrank: { ${texts('Rank')} }\n${line}\n${about}\nrelations: []\nappears: []\n`,

  *statements(_, record, { records, order }) {
    const { from } = record;
    yield* lineOf(order, record.line, from);
    for (const section of ['about', 'names', 'adaptation', 'unknown'] as const)
      yield* statementsIn(order, section, record[section], from);
    const relations = record.relations?.map((relation) => ({
      ...relation,
      from: order.latest(relation.from, records.characters.get(relation.to)?.from),
    }));
    yield* statementsIn(order, 'relations', relations, from);
  },

  *namedIds(record, { people, characters, series }) {
    const departments = new Set(series.departments.map(({ id }) => id));
    yield* idsIn('playedBy', 'person', [record.playedBy], people);
    yield* idsIn('department', 'department in series.yaml', [record.department], departments);
    yield* idsIn(
      'relations#.to',
      'character',
      record.relations?.map(({ to }) => to),
      characters,
    );
  },

  parts(context, id, record): PartsOf<'characters'> {
    const { lang, records, order } = context;
    const { from } = record;
    const department = records.series.departments.find((entry) => entry.id === record.department);
    return {
      id,
      from,
      head: {
        name: nameOf(record.name),
        billing: record.billing,
        department: department && { id: department.id, name: department[lang] },
        rank: keepUnits(record.rank[lang]),
        line: passageOf(context, record.line, from, 'line'),
        playedBy: record.playedBy === undefined ? undefined : refOf(context, 'people', record.playedBy, from),
        portrait: record.portrait,
      },
      sections: {
        about: passagesOf(context, record.about, from),
        names: passagesOf(context, record.names, from),
        adaptation: passagesOf(context, record.adaptation, from),
        unknown: passagesOf(context, record.unknown, from),
        relations: relationsByEnd(context).get(id) ?? [],
        appears: (record.appears ?? []).map((episode) => ({
          id: episode,
          ...gateKey(order.latest(from, episode)),
          ...pictureOf(records, 'episodes', episode),
        })),
        notes: notesNaming(context, 'characters', id, from),
      },
    };
  },

  besideHeads: (context, keep): BesideHeads<'characters'> => ({ debuts: debutsOf(context).filter(keep) }),
};

/** The first of the episodes in which each character appears, known with that episode, and not before the character is. */
const debutsOf = oncePer(({ records, order }: Context): Debut[] =>
  [...records.characters].flatMap(([id, { from, appears = [] }]) => {
    const episode = order.earliest(appears);
    return episode === undefined ? [] : [{ id, ...gateKey(order.latest(from, episode)), episode }];
  }),
);

/** All relations as written, each at one end. */
export const edgesOf = oncePer((context: Context) => {
  const { records, order } = context;
  return [...records.characters].flatMap(([id, { from, relations }]) =>
    (relations ?? []).map((relation) => {
      const gate = order.latest(from, relation.from, records.characters.get(relation.to)?.from);
      return {
        ...passageOf(context, relation, gate, `${id}-${relation.kind}-${relation.to}`),
        kind: relation.kind,
        of: refOf(context, 'characters', id, gate),
        to: refOf(context, 'characters', relation.to, gate),
      };
    }),
  );
});

/** The relations of each character, read from its own end. */
const relationsByEnd = oncePer((context: Context): ReadonlyMap<string, Relation[]> => {
  const ends = edgesOf(context).flatMap(({ of, to, kind, ...passage }): { end: string; relation: Relation }[] => [
    { end: of.id, relation: { ...passage, kind, to } },
    { end: to.id, relation: { ...passage, kind: inverseRelation[kind], to: of } },
  ]);
  return new Map(
    [...groupedBy(ends, ({ end }) => end)].map(([id, all]) => [
      id,
      all.map(({ relation }) => relation).toSorted((a, b) => context.order.compare(a.from, b.from)),
    ]),
  );
});
