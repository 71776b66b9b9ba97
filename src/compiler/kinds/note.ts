import { topics } from '#series/vocabulary.ts';
import type { Award, Difference, RankingWeek } from '#shared/schema/document.ts';
import type { Kind } from '#shared/kinds/kinds.ts';
import type { RecordOf } from '../record/load.ts';
import { type Context, gateKey, passageOf, passagesOf, refOf, sourcedOf } from '../statements/context.ts';
import { lineOf, statementsIn } from '../statements/located.ts';
import type { CompiledKind } from './kind.ts';
import { idsIn } from './named-ids.ts';
import type { PartsOf } from './parts.ts';
import { about, choiceOf, line, texts } from './template.ts';

export const note: CompiledKind<'notes'> = {
  template: () =>
    `topic: ${choiceOf(topics)}\ntitle: { ${texts('Title')} }\norder: 99\n${line}\n${about}\npeople: []\ncharacters: []\nterms: []\n`,

  *statements(_, record, { order }) {
    yield* lineOf(order, record.line, undefined);
    yield* statementsIn(order, 'about', record.about, undefined);
    yield* statementsIn(order, 'unknown', record.unknown, undefined);
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
        awards: (record.awards ?? []).map((award) => awardOf(context, award)),
        ranking: (record.ranking ?? []).map(({ week, rank, views, hours, ...sourced }): RankingWeek => ({
          id: `week-${week}`,
          week,
          rank,
          views,
          hours,
          ...sourcedOf(context, sourced),
        })),
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
      },
    };
  },

  besideHeads: () => ({}),
};

export function awardOf(context: Context, award: NonNullable<RecordOf<'notes'>['awards']>[number]): Award {
  const { lang, records } = context;
  return {
    id: award.id,
    ...gateKey(award.person ? records.people.get(award.person)?.from : undefined),
    date: award.date,
    ceremony: award.ceremony[lang],
    prize: award.prize[lang],
    result: award.result,
    person: award.person === undefined ? undefined : refOf(context, 'people', award.person, undefined),
    ...sourcedOf(context, award),
  };
}
