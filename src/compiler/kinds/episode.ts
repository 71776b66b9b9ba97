import { strand } from '#series/vocabulary.ts';
import { inEachLanguage } from '#shared/schema/in-each-language.ts';
import type { Advisory, EpisodeTitle, StrandItem } from '#shared/schema/document.ts';
import type { RecordOf, RecordSet } from '../record/load.ts';
import { type Context, gateKey, nameOf, passageOf, passagesOf, refOf, sourcedOf } from '../statements/context.ts';
import { lineOf, statementsIn } from '../statements/located.ts';
import { groupedBy } from '../statements/grouped-by.ts';
import { oncePer } from '../statements/once-per.ts';
import type { CompiledKind } from './kind.ts';
import { idsIn } from './named-ids.ts';
import type { BesideHeads, PartsOf } from './parts.ts';
import { line } from './template.ts';

/** A gate that is left out means the episode itself, but for what stands on its page for everyone: its line and its advisories. */
export const episode: CompiledKind<'episodes'> = {
  template: (id) => {
    const [, season, number] = /^s(\d+)e(\d+)$/.exec(id) ?? [];
    return `season: ${season}\nnumber: ${number}\ntitles: []\n${line}\nadvisories: []\nbeats: []\nplaces: []\nterms: []\nthemes: []\n`;
  },

  *statements(id, record, { order }) {
    yield* lineOf(order, record.line, undefined);
    yield* statementsIn(order, 'advisories', record.advisories, undefined);
    yield* statementsIn(order, 'titles', record.titles, order.before(id), ({ text, note }) => [
      inEachLanguage(() => text),
      ...(note ? [note] : []),
    ]);
    for (const section of ['beats', 'unknown'] as const) yield* statementsIn(order, section, record[section], id);
    yield* statementsIn(order, strand.section, record[strand.section], id, (item) => [item[strand.subject]]);
  },

  *namedIds(record, { characters, terms, series }) {
    const themes = new Set(series.themes.map(({ id }) => id));
    yield* idsIn(
      `${strand.section}#.character`,
      'character',
      record[strand.section]?.map(({ character }) => character),
      characters,
    );
    yield* idsIn('terms#', 'term', record.terms, terms);
    yield* idsIn('themes#', 'theme in series.yaml', record.themes, themes);
  },

  parts(context, id, record): PartsOf<'episodes'> {
    const { lang, records, order } = context;
    return {
      id,
      head: {
        season: record.season,
        number: record.number,
        line: passageOf(context, record.line, undefined, 'line'),
        advisories: advisoriesOf(context, record.advisories),
        plate: record.plate,
      },
      sections: {
        titles: titlesOf(context, id, record),
        beats: passagesOf(context, record.beats, id),
        [strand.section]: (record[strand.section] ?? []).map((entry): StrandItem => ({
          ...passageOf(context, entry, id),
          [strand.subject]: entry[strand.subject][lang],
          character: entry.character === undefined ? undefined : refOf(context, 'characters', entry.character, id),
        })),
        places: record.places.map((place, index) => ({
          id: `place-${index + 1}`,
          ...gateKey(order.latest(id, place.from)),
          name: place[lang],
        })),
        appears: (castByEpisode(records).get(id) ?? []).map(({ character }) =>
          refOf(context, 'characters', character, id),
        ),
        terms: record.terms.map((term) => refOf(context, 'terms', term, id)),
        themes: records.series.themes
          .filter((theme) => record.themes.includes(theme.id))
          .map((theme) => ({ id: theme.id, ...gateKey(order.latest(id, theme.from)), name: nameOf(theme.title) })),
        unknown: passagesOf(context, record.unknown, id),
        next: (nextOf(context).get(id) ?? []).map((next) => refOf(context, 'episodes', next, undefined)),
      },
    };
  },

  besideHeads: (context, keep): BesideHeads<'episodes'> => ({
    titles: [...context.records.episodes]
      .map(([id, record]) => ({ id, titles: titlesOf(context, id, record) }))
      .map(({ id, titles }) => ({ id, ...gateKey(titles[0]?.from), titles: titles.filter(keep) }))
      .filter(({ titles }) => titles.length > 0),
  }),
};

/** The episode after each. */
const nextOf = oncePer(({ records: { series } }: Context) => {
  const ids = series.seasons.flatMap(({ episodes }) => episodes);
  return new Map(ids.map((id, place) => [id, ids.slice(place + 1, place + 2)]));
});

/** Who appears in each episode, in the order of the cast list. */
const castByEpisode = oncePer(({ characters }: RecordSet) =>
  groupedBy(
    [...characters]
      .toSorted(([, a], [, b]) => a.billing - b.billing)
      .flatMap(([character, { appears }]) => [...new Set(appears)].map((episode) => ({ character, episode }))),
    ({ episode }) => episode,
  ),
);

/** Each opens when the episode before has been seen. */
function titlesOf(context: Context, id: string, { titles }: RecordOf<'episodes'>): EpisodeTitle[] {
  return titles.map(({ lang, text, note, ...sourced }): EpisodeTitle => ({
    id: `title-${lang}`,
    ...gateKey(context.order.before(id)),
    lang,
    text,
    note: note?.[context.lang],
    ...sourcedOf(context, sourced),
  }));
}

export function advisoriesOf(context: Context, advisories: RecordOf<'episodes'>['advisories']): Advisory[] {
  return advisories.map((advisory, index) => ({
    ...passageOf(context, advisory, undefined, `advisory-${index + 1}`),
    grade: advisory.grade,
  }));
}
