/** One function per resource: a record of `src/content` → its head and its sections in one language, each item with its gate. */
import { inverseRelation } from '#shared/schema/vocabulary.ts';
import type { Award, EpisodeTitle, Part, Relation } from '#shared/schema/document.ts';
import type { CharacterRecord, EpisodeRecord, NoteRecord, PersonRecord, TermRecord } from '#shared/schema/record.ts';
import {
  type Context,
  gateKey,
  nameOf,
  notesNaming,
  passageOf,
  passagesOf,
  refOf,
  sourcedOf,
} from '../statements/context.ts';

export function characterOf(context: Context, id: string, record: CharacterRecord) {
  const { lang, records } = context;
  const { from } = record;
  const department = records.series.departments.find((entry) => entry.id === record.department);
  return {
    id,
    from,
    head: {
      name: nameOf(record.name),
      billing: record.billing,
      ...(department && { department: { id: department.id, name: department[lang] } }),
      rank: record.rank[lang],
      line: passageOf(context, record.line, from, 'line'),
      ...(record.playedBy && { playedBy: refOf(context, 'people', record.playedBy, from) }),
      ...(record.portrait && { portrait: record.portrait }),
    },
    sections: {
      about: passagesOf(context, record.about, from),
      names: passagesOf(context, record.names, from),
      adaptation: passagesOf(context, record.adaptation, from),
      unknown: passagesOf(context, record.unknown, from),
      relations: relationsOf(context, id),
      appears: (record.appears ?? []).map((episode) => ({
        id: episode,
        ...gateKey(context.order.latest(from, episode)),
      })),
      notes: notesNaming(context, 'characters', id, from),
    },
  };
}

/** All relations as written, each at one end. */
export function edgesOf(context: Context) {
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
}

/** The relations of one character, read from its own end. */
function relationsOf(context: Context, id: string): Relation[] {
  return edgesOf(context)
    .flatMap(({ of, to, kind, ...passage }) => {
      if (of.id === id) return [{ ...passage, kind, to }];
      if (to.id === id) return [{ ...passage, kind: inverseRelation[kind], to: of }];
      return [];
    })
    .toSorted((a, b) => context.order.compare(a.from, b.from));
}

/** All parts that people play, in the order of the cast list. */
export function partsOf(context: Context): Part[] {
  const { characters, people } = context.records;
  return [...characters]
    .toSorted(([, a], [, b]) => a.billing - b.billing)
    .flatMap(([character, { playedBy: id }]) => {
      if (id === undefined) return [];
      const plays = refOf(context, 'characters', character, people.get(id)?.from);
      return [{ id, ...gateKey(plays.from), plays }];
    });
}

export function personOf(context: Context, id: string, record: PersonRecord) {
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
      works: (record.works ?? []).map(({ work, as, ...sourced }) => {
        const entry = records.works.get(work);
        return {
          id: work,
          ...gateKey(from),
          title: nameOf(entry?.title ?? { en: work, ko: null }),
          kind: entry?.kind ?? 'series',
          ...(entry?.year && { year: entry.year }),
          ...(as && { as: as[lang] }),
          ...sourcedOf(context, sourced),
        };
      }),
      plays: partsOf(context)
        .filter((part) => part.id === id)
        .map(({ plays }) => plays),
      awards: [...records.notes.values()]
        .flatMap(({ awards }) => awards ?? [])
        .filter(({ person }) => person === id)
        .map((award) => ({ ...awardOf(context, award), ...gateKey(order.latest(from)) })),
      notes: notesNaming(context, 'people', id, from),
    },
  };
}

function awardOf(context: Context, award: NonNullable<NoteRecord['awards']>[number]): Award {
  const { lang, records } = context;
  return {
    id: award.id,
    ...gateKey(award.person ? records.people.get(award.person)?.from : undefined),
    date: award.date,
    ceremony: award.ceremony[lang],
    prize: award.prize[lang],
    result: award.result,
    ...(award.person && { person: refOf(context, 'people', award.person, undefined) }),
    ...sourcedOf(context, award),
  };
}

export function titlesOf(context: Context, id: string, { titles }: EpisodeRecord): EpisodeTitle[] {
  return titles.map(({ lang, text, note, ...sourced }) => ({
    id: `title-${lang}`,
    ...gateKey(context.order.before(id)),
    lang,
    text,
    ...(note && { note: note[context.lang] }),
    ...sourcedOf(context, sourced),
  }));
}

export function episodeOf(context: Context, id: string, record: EpisodeRecord) {
  const { lang, records, order } = context;
  return {
    id,
    head: {
      season: record.season,
      number: record.number,
      line: passageOf(context, record.line, undefined, 'line'),
      advisories: advisoriesOf(context, record.advisories),
      ...(record.plate && { plate: record.plate }),
    },
    sections: {
      titles: titlesOf(context, id, record),
      beats: passagesOf(context, record.beats, id),
      cases: record.cases.map((entry) => ({
        ...passageOf(context, entry, id),
        patient: entry.patient[lang],
        ...(entry.character && { character: refOf(context, 'characters', entry.character, id) }),
      })),
      places: record.places.map((place, index) => ({
        id: `place-${index + 1}`,
        ...gateKey(order.latest(id, place.from)),
        name: place[lang],
      })),
      appears: [...records.characters]
        .filter(([, { appears }]) => appears?.includes(id))
        .toSorted(([, a], [, b]) => a.billing - b.billing)
        .map(([character]) => refOf(context, 'characters', character, id)),
      terms: record.terms.map((term) => refOf(context, 'terms', term, id)),
      themes: records.series.themes
        .filter((theme) => record.themes.includes(theme.id))
        .map((theme) => ({ id: theme.id, ...gateKey(order.latest(id, theme.from)), name: nameOf(theme.title) })),
      unknown: passagesOf(context, record.unknown, id),
    },
  };
}

export function advisoriesOf(context: Context, advisories: EpisodeRecord['advisories']) {
  return advisories.map((advisory, index) => ({
    ...passageOf(context, advisory, undefined, `advisory-${index + 1}`),
    grade: advisory.grade,
  }));
}

export function noteOf(context: Context, id: string, record: NoteRecord) {
  const { lang } = context;
  const refs = (resource: 'people' | 'characters' | 'terms') =>
    (record[resource] ?? []).map((target) => refOf(context, resource, target, undefined));
  return {
    id,
    head: {
      topic: record.topic,
      title: record.title[lang],
      order: record.order,
      line: passageOf(context, record.line, undefined, 'line'),
      ...(record.plate && { plate: record.plate }),
    },
    sections: {
      about: passagesOf(context, record.about, undefined),
      unknown: passagesOf(context, record.unknown, undefined),
      awards: (record.awards ?? []).map((award) => awardOf(context, award)),
      ranking: (record.ranking ?? []).map(({ week, rank, views, hours, ...sourced }) => ({
        id: `week-${week}`,
        week,
        rank,
        ...(views !== undefined && { views }),
        ...(hours !== undefined && { hours }),
        ...sourcedOf(context, sourced),
      })),
      differences: (record.differences ?? []).map((row) => ({
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
}

export function termOf(context: Context, id: string, record: TermRecord) {
  const { records, order } = context;
  const { from } = record;
  return {
    id,
    from,
    head: {
      name: nameOf(record.name),
      kind: record.kind,
      line: passageOf(context, record.line, from, 'line'),
      sign: record.sign ?? record.kind,
    },
    sections: {
      about: passagesOf(context, record.about, from),
      inShow: passagesOf(context, record.inShow, from),
      episodes: [...records.episodes]
        .filter(([, { terms }]) => terms.includes(id))
        .map(([episode]) => ({ id: episode, ...gateKey(order.latest(from, episode)) })),
      notes: notesNaming(context, 'terms', id, from),
    },
  };
}
