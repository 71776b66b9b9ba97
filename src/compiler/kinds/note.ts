import { phaseOf } from '#series/phases.ts';
import { topics } from '#series/vocabulary.ts';
import type { Award, Difference, NamedPassage, RankingWeek } from '#shared/schema/document.ts';
import type { Kind } from '#shared/kinds/kinds.ts';
import { rankingChart } from '../chart/ranking-chart.ts';
import type { RecordOf, RecordSet } from '../record/load.ts';
import { type Context, gateKey, passageOf, passagesOf, refOf, sourcedOf } from '../statements/context.ts';
import { lineOf, statementsIn } from '../statements/located.ts';
import { oncePer } from '../statements/once-per.ts';
import type { CompiledKind } from './kind.ts';
import { elsewhereOf } from './elsewhere.ts';
import { idsIn } from './named-ids.ts';
import type { BesideHeads, PartsOf } from './parts.ts';
import { gateOfAward, talliesOf } from './tallies.ts';
import { about, choiceOf, line, texts } from './template.ts';

export const note: CompiledKind<'notes'> = {
  template: () =>
    `topic: ${choiceOf(topics)}\ntitle: { ${texts('Title')} }\norder: 99\n${line}\n${about}\npeople: []\ncharacters: []\nterms: []\n`,

  *statements(_, record, { order }) {
    yield* lineOf(order, record.line, undefined);
    yield* statementsIn(order, 'about', record.about, undefined);
    yield* statementsIn(order, 'unknown', record.unknown, undefined);
    for (const section of ['places', 'pieces'] as const)
      yield* statementsIn(order, section, record[section], undefined, ({ name }) => [name]);
    yield* statementsIn(order, 'awards', record.awards, undefined, ({ ceremony, prize }) => [ceremony, prize]);
    yield* statementsIn(order, 'ranking', record.ranking, undefined);
    yield* statementsIn(order, 'differences', record.differences, undefined, ({ aspect, sourceWork, series }) => [
      aspect,
      sourceWork,
      series,
    ]);
  },

  *namedIds(record, { people, characters, terms }) {
    yield* idsIn('people#', 'person', record.people, people);
    yield* idsIn('characters#', 'character', record.characters, characters);
    yield* idsIn('terms#', 'term', record.terms, terms);
    yield* idsIn(
      'awards#.person',
      'person',
      record.awards?.map(({ person }) => person),
      people,
    );
  },

  parts(context, id, record): PartsOf<'notes'> {
    const { lang } = context;
    const refs = (kind: Kind & keyof typeof record) =>
      (record[kind] ?? []).map((target) => refOf(context, kind, target, undefined));
    const ranking = (record.ranking ?? []).map(({ week, rank, views, hours, ...sourced }): RankingWeek => ({
      id: `week-${week}`,
      week,
      rank,
      views,
      hours,
      ...sourcedOf(context, sourced),
    }));
    return {
      id,
      head: {
        topic: record.topic,
        title: record.title[lang],
        order: record.order,
        line: passageOf(context, record.line, undefined, 'line'),
        plate: record.plate,
      },
      sections: {
        about: passagesOf(context, record.about, undefined),
        unknown: passagesOf(context, record.unknown, undefined),
        places: namedPassagesOf(context, record.places),
        pieces: namedPassagesOf(context, record.pieces),
        elsewhere: elsewhereOf(context, (link) => link.note === id),
        awards: (record.awards ?? []).map((award) => awardOf(context, award)),
        ranking,
        chart: rankingChart(ranking),
        differences: (record.differences ?? []).map((row): Difference => ({
          id: row.id,
          ...gateKey(row.from),
          ...(row.medium && { medium: row.medium }),
          aspect: row.aspect[lang],
          sourceWork: row.sourceWork[lang],
          series: row.series[lang],
          ...sourcedOf(context, row),
        })),
        people: refs('people'),
        characters: refs('characters'),
        terms: refs('terms'),
        next: nextOf(context.records, id).map((next) => refOf(context, 'notes', next, undefined)),
      },
    };
  },

  /** What is not safe is not counted: the other half has no tallies. */
  besideHeads: (context, keep): BesideHeads<'notes'> => ({ tallies: keep({}) ? talliesOf(context) : [] }),
};

function namedPassagesOf(context: Context, named: RecordOf<'notes'>['places']): NamedPassage[] {
  return (named ?? []).map((item) => ({ ...passageOf(context, item, undefined), name: item.name[context.lang] }));
}

/** The note after one in the log of the production, which ends where it began; none where there is no other. */
function nextOf(records: RecordSet, id: string): string[] {
  const log = logOf(records);
  return [...log, ...log].slice(log.indexOf(id) + 1, log.indexOf(id) + 2).filter((next) => next !== id);
}

const phases = [...new Set(Object.values(phaseOf))];

/** All notes, phase by phase. */
const logOf = oncePer(({ notes }: RecordSet): string[] =>
  [...notes]
    .map(([id, { topic, order }]) => ({ id, phase: phases.indexOf(phaseOf[topic]), order }))
    .toSorted((a, b) => a.phase - b.phase || a.order - b.order)
    .map(({ id }) => id),
);

export function awardOf(context: Context, award: NonNullable<RecordOf<'notes'>['awards']>[number]): Award {
  const { lang } = context;
  return {
    id: award.id,
    ...gateKey(gateOfAward(context, award)),
    date: award.date,
    ceremony: award.ceremony[lang],
    prize: award.prize[lang],
    result: award.result,
    person: award.person === undefined ? undefined : refOf(context, 'people', award.person, undefined),
    ...sourcedOf(context, award),
  };
}
