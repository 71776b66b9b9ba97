import { termKinds } from '#series/vocabulary.ts';
import type { Passage } from '#shared/schema/document.ts';
import { gateKey, nameOf, notesNaming, passageOf, passagesOf, pictureOf } from '../statements/context.ts';
import { lineOf, statementsIn } from '../statements/located.ts';
import type { CompiledKind } from './kind.ts';
import { groupedBy } from '../statements/grouped-by.ts';
import { oncePer } from '../statements/once-per.ts';
import type { RecordSet } from '../record/load.ts';
import type { PartsOf } from './parts.ts';
import { about, choiceOf, line, texts } from './template.ts';

export const term: CompiledKind<'terms'> = {
  template: () =>
    `name: { ${texts('Term')}, other: [] }\nkind: ${choiceOf(termKinds)}\n${line}\n${about}\ninShow: []\n`,

  *statements(_, record, { order }) {
    const { from } = record;
    yield* lineOf(order, record.line, from);
    yield* statementsIn(order, 'about', record.about, from);
    yield* statementsIn(order, 'inShow', record.inShow, from);
  },

  namedIds: () => [],

  parts(context, id, record): PartsOf<'terms'> {
    const { records, order } = context;
    const { from } = record;
    return {
      id,
      from,
      head: {
        name: nameOf(record.name),
        kind: record.kind,
        line: withoutLinksTo(id, passageOf(context, record.line, from, 'line')),
        sign: record.sign ?? record.kind,
      },
      sections: {
        about: passagesOf(context, record.about, from).map((passage) => withoutLinksTo(id, passage)),
        inShow: passagesOf(context, record.inShow, from).map((passage) => withoutLinksTo(id, passage)),
        episodes: (episodesByTerm(records).get(id) ?? []).map(({ episode }) => ({
          id: episode,
          ...gateKey(order.latest(from, episode)),
          ...pictureOf(records, 'episodes', episode),
        })),
        notes: notesNaming(context, 'terms', id, from),
        // Known once everything else is compiled: `api/term-uses.ts`.
        uses: [],
      },
    };
  },

  besideHeads: () => ({}),
};

const episodesByTerm = oncePer(({ episodes }: RecordSet) =>
  groupedBy(
    [...episodes].flatMap(([episode, { terms }]) => [...new Set(terms)].map((term) => ({ episode, term }))),
    ({ term }) => term,
  ),
);

/** A page does not lead to itself. */
function withoutLinksTo(id: string, { links = [], ...passage }: Passage): Passage {
  const others = links.filter(({ to }) => to !== `terms/${id}`);
  return { ...passage, ...(others.length > 0 && { links: others }) };
}
