import type { Part, WorkCredit } from '#shared/schema/document.ts';
import {
  type Context,
  gateKey,
  nameOf,
  notesNaming,
  passageOf,
  passagesOf,
  refOf,
  sourcedOf,
  unnamed,
} from '../statements/context.ts';
import { lineOf, statementsIn } from '../statements/located.ts';
import { groupedBy } from '../statements/grouped-by.ts';
import { oncePer } from '../statements/once-per.ts';
import type { CompiledKind } from './kind.ts';
import { idsIn } from './named-ids.ts';
import type { RecordSet } from '../record/load.ts';
import { awardOf } from './note.ts';
import { workKinds } from '#series/vocabulary.ts';
import { personKinds } from '#shared/schema/vocabulary.ts';
import type { BesideHeads, PartsOf } from './parts.ts';
import { about, choiceOf, line, texts } from './template.ts';

export const person: CompiledKind<'people'> = {
  template: () =>
    `name: { ${texts('Name')}, other: [] }\nkind: ${choiceOf(personKinds)}\nbilling: 99\njob: { ${texts('Job')} }\n${line}\n${about}\nworks: []\n`,

  *statements(_, record, { order }) {
    const { from } = record;
    yield* lineOf(order, record.line, from);
    yield* statementsIn(order, 'about', record.about, from);
    yield* statementsIn(order, 'unknown', record.unknown, from);
    yield* statementsIn(order, 'works', record.works, from, ({ as }) => (as ? [as] : []));
  },

  *namedIds(record, { works }) {
    yield* idsIn(
      'works#.work',
      'work',
      record.works?.map(({ work }) => work),
      works,
    );
  },

  parts(context, id, record): PartsOf<'people'> {
    const { records, order, lang } = context;
    const { from } = record;
    return {
      id,
      from,
      head: {
        name: nameOf(record.name),
        billing: record.billing,
        kind: record.kind,
        job: record.job[lang],
        line: passageOf(context, record.line, from, 'line'),
      },
      sections: {
        about: passagesOf(context, record.about, from),
        unknown: passagesOf(context, record.unknown, from),
        works: (record.works ?? []).map(({ work, as, ...sourced }): WorkCredit => {
          const entry = records.works.get(work);
          return {
            id: work,
            ...gateKey(from),
            title: entry ? nameOf(entry.title) : unnamed(work),
            kind: entry?.kind ?? workKinds[0],
            year: entry?.year ?? undefined,
            as: as?.[lang],
            ...sourcedOf(context, sourced),
          };
        }),
        plays: (partsByPerson(context).get(id) ?? []).map(({ plays }) => plays),
        awards: (awardsByPerson(records).get(id) ?? []).map((award) => ({
          ...awardOf(context, award),
          ...gateKey(order.latest(from)),
        })),
        notes: notesNaming(context, 'people', id, from),
      },
    };
  },

  besideHeads: (context, keep): BesideHeads<'people'> => ({ parts: castOf(context).filter(keep) }),
};

/** All parts that people play, in the order of the cast list. */
const castOf = oncePer((context: Context): Part[] => {
  const { characters, people } = context.records;
  return [...characters]
    .toSorted(([, a], [, b]) => a.billing - b.billing)
    .flatMap(([character, { playedBy: id }]) => {
      if (id === undefined) return [];
      const plays = refOf(context, 'characters', character, people.get(id)?.from);
      return [{ id, ...gateKey(plays.from), plays }];
    });
});

const partsByPerson = oncePer((context: Context) => groupedBy(castOf(context), ({ id }) => id));

const awardsByPerson = oncePer(({ notes }: RecordSet) =>
  groupedBy(
    [...notes.values()].flatMap(({ awards }) => awards ?? []),
    ({ person }) => person,
  ),
);
