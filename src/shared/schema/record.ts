/**
 * The shape of a record as people write it in `src/content`: one file, every language, each statement with its own sources
 * and gate. Objects are strict, so a misspelt key is an error. The compiler turns records into the documents of `document.ts`.
 */
import * as z from 'zod/mini';
import { strand } from '#series/vocabulary.ts';
import type { Kind, Kinds } from '#shared/kinds/kinds.ts';
import { inEachLanguage, inFirstAndOthers } from './in-each-language.ts';
import {
  AddressState,
  Confidence,
  Gate,
  Grade,
  Id,
  Language,
  Medium,
  PartialDate,
  PersonKind,
  Purpose,
  RelationKind,
  Status,
  TermKind,
  Topic,
  WorkKind,
} from './scalars.ts';
import { Text } from './text.ts';
import { WordingRecord } from './wording.ts';

const texts = inEachLanguage(() => Text);
/** A text in each language. */
const Localized = z.strictObject(texts);
export type Localized = z.infer<typeof Localized>;

/** Null says that no form in that language could be sourced; `other` lists further spellings, for the name hub and search. */
const Name = z.strictObject({ ...inFirstAndOthers(Text, z.nullable(Text)), other: z.optional(z.array(Text)) });

const StatementRef = z
  .string()
  .check(
    z.regex(/^[a-z]+(?:\/[a-z0-9-]+)?#[a-z0-9-]+$/, 'expected a statement such as characters/some-id#some-statement'),
  );

/** What every statement carries: its text in each language, at least one source, and how far it can be trusted. */
const statement = {
  ...texts,
  sources: z.array(Id).check(z.minLength(1, 'expected at least one source')),
  confidence: Confidence,
  /** What the sources say against each other; required when `confidence` is `disputed`. */
  dispute: z.optional(Localized),
  /** Where the same claim is told too, as `characters/some-id#some-statement` or `story#some-statement`: both have one confidence. */
  same: z.optional(StatementRef),
};
const Statement = z.strictObject(statement);

/** A passage is a statement with an id that never changes and never tells plot, and with the gate that opens it. */
const passage = { id: Id, from: z.optional(Gate), medium: z.optional(Medium), ...statement };
const Passage = z.strictObject(passage);
const datedPassage = { ...passage, date: z.optional(PartialDate), status: z.optional(Status) };
const DatedPassage = z.strictObject(datedPassage);
const passages = z.optional(z.array(Passage));
const datedPassages = z.optional(z.array(DatedPassage));

const Advisory = z.strictObject({ grade: Grade, ...statement });

const CharacterRecord = z.strictObject({
  name: Name,
  /** The whole character stays unknown until this episode. */
  from: z.optional(Gate),
  /** Place in the cast list, from 1. */
  billing: z.int(),
  playedBy: z.optional(Id),
  /** A drawing in public/drawings/characters, without its ending: the character's own, or a quiet sign. */
  portrait: z.optional(Id),
  /** An id of `departments` in series.yaml. */
  department: z.optional(Id),
  rank: Localized,
  /** One sentence that is safe at the record's own gate. */
  line: Statement,
  /** The staged biography. */
  about: passages,
  /** Nicknames and spellings, and why. */
  names: passages,
  /** How the source works differ, and real-life models. */
  adaptation: passages,
  /** What could not be sourced. */
  unknown: passages,
  relations: z.optional(z.array(z.strictObject({ to: Id, kind: RelationKind, from: z.optional(Gate), ...statement }))),
  appears: z.optional(z.array(Gate)),
});

const PersonRecord = z.strictObject({
  name: Name,
  kind: PersonKind,
  from: z.optional(Gate),
  billing: z.int(),
  job: Localized,
  line: Statement,
  about: datedPassages,
  unknown: passages,
  works: z.optional(
    z.array(
      z.strictObject({
        work: Id,
        as: z.optional(Localized),
        sources: statement.sources,
        confidence: Confidence,
      }),
    ),
  ),
});

const WorkRecord = z.strictObject({
  title: Name,
  kind: WorkKind,
  year: z.nullable(z.int()),
});

/** A gate that is left out in an episode means the episode itself: nothing of its plot is ever safe. */
const EpisodeRecord = z.strictObject({
  season: z.int(),
  number: z.int(),
  /** A drawing in public/drawings/episodes, without its ending; shows a setting and tells no plot. */
  plate: z.optional(Gate),
  /** Titles by language; a language without one has none that could be sourced. Shown once the previous episode is seen. */
  titles: z.array(
    z.strictObject({
      lang: Language,
      text: Text,
      note: z.optional(Localized),
      sources: statement.sources,
      confidence: Confidence,
    }),
  ),
  /** One sentence that tells no plot. */
  line: Statement,
  /** Warnings without plot and without names; always shown. */
  advisories: z.array(Advisory),
  beats: z.array(Passage),
  [strand.section]: z.optional(
    z.array(
      z.strictObject({
        ...passage,
        [strand.subject]: Localized,
        /** The page of the one whom it is about, when there is one. */
        character: z.optional(Id),
      }),
    ),
  ),
  places: z.array(z.strictObject({ from: z.optional(Gate), ...texts })),
  terms: z.array(Id),
  /** Ids of `themes` in series.yaml. */
  themes: z.array(Id),
  unknown: passages,
});

/** What is listed by its name, with a statement on each. */
const namedPassages = z.optional(z.array(z.strictObject({ name: Localized, ...passage })));

const NoteRecord = z.strictObject({
  topic: Topic,
  title: Localized,
  /** A drawing in public/drawings/notes, without its ending. */
  plate: z.optional(Id),
  order: z.int(),
  line: Statement,
  /** A `heading` stands over its passage and those after it, up to the next or to another episode: a few words that tell nothing by themselves. */
  about: z
    .array(z.strictObject({ ...datedPassage, heading: z.optional(Localized) }))
    .check(
      z.refine(
        (about) => about.every(({ heading }) => !heading) || about.every(({ status }) => !status),
        'expected no heading where a passage has a status: such a note is a list of dates',
      ),
    ),
  people: z.optional(z.array(Id)),
  characters: z.optional(z.array(Id)),
  terms: z.optional(z.array(Id)),
  unknown: passages,
  /** Where it was filmed, by place, and the pieces of music that are heard in it. */
  places: namedPassages,
  pieces: namedPassages,
  awards: z.optional(
    z.array(
      z.strictObject({
        id: Id,
        date: PartialDate,
        ceremony: Localized,
        prize: Localized,
        result: z.enum(['won', 'nominated']),
        /** Left out when the series as a whole was honoured. */
        person: z.optional(Id),
        sources: statement.sources,
        confidence: Confidence,
      }),
    ),
  ),
  /** A week in the platform's ranking: `week` is its last day, `views` and `hours` are whole numbers. */
  ranking: z.optional(
    z.array(
      z.strictObject({
        week: PartialDate,
        rank: z.int(),
        views: z.optional(z.int()),
        hours: z.optional(z.int()),
        sources: statement.sources,
        confidence: Confidence,
      }),
    ),
  ),
  /** One row per difference between source works and series; `medium` where it tells what happens in the source works. */
  differences: z.optional(
    z.array(
      z.strictObject({
        id: Id,
        from: z.optional(Gate),
        medium: z.optional(Medium),
        aspect: Localized,
        sourceWork: Localized,
        series: Localized,
        sources: statement.sources,
        confidence: Confidence,
        dispute: z.optional(Localized),
      }),
    ),
  ),
});

const TermRecord = z.strictObject({
  name: Name,
  kind: TermKind,
  from: z.optional(Gate),
  /** A drawing in public/drawings/terms, without its ending; that of the kind where a term has none of its own. */
  sign: z.optional(Id),
  /** The plain explanation, in one or two sentences. */
  line: Statement,
  about: passages,
  /** Where the series uses it. */
  inShow: passages,
});

/** The schema of each kind of record, by its folder; a work has no page of its own. */
export const recordSchemas = {
  characters: CharacterRecord,
  people: PersonRecord,
  episodes: EpisodeRecord,
  notes: NoteRecord,
  terms: TermRecord,
  works: WorkRecord,
} satisfies { [Name in Kind]: z.ZodMiniType<Record<Kinds[Name]['named'], unknown>> } & { works: z.ZodMiniType };
export type RecordFolder = keyof typeof recordSchemas;

/** A text in each language with places to be filled in, as in `Episode {number}`. */
const template = (...places: readonly string[]) =>
  z.strictObject(
    inEachLanguage(() => Text.check(...places.map((place) => z.includes(place, `expected a text with ${place}`)))),
  );

/** What is no record of its own, by the names under which sources list what rests on them. */
const DocumentNames = z.strictObject({
  story: Localized,
  'timelines/story': Localized,
  'timelines/production': Localized,
  /** An episode of the first season. */
  episode: template('{number}'),
  /** An episode of any other. */
  laterEpisode: template('{season}', '{number}'),
});

/** Where the series can be watched, or what it is made from be read: an address outside of the app. */
const Elsewhere = z.strictObject({
  id: Id,
  for: Purpose,
  site: Localized,
  /** What is to be had there. */
  what: Localized,
  url: z.url(),
  /** `checked`: it was opened, and is there. `home`: no more than the site’s first page. `unconfirmed`: nobody could open it yet. */
  address: AddressState,
  /** The note that lists it too. */
  note: z.optional(Id),
  sources: statement.sources,
  confidence: Confidence,
});

export const SeriesRecord = z.strictObject({
  title: Name,
  /** The statement that this is an unofficial fan project. */
  notice: Localized,
  seasons: z.array(z.strictObject({ number: z.int(), episodes: z.array(Gate) })),
  documents: DocumentNames,
  departments: z.array(z.strictObject({ id: Id, ...texts })),
  premise: z.array(Passage),
  tone: z.array(Passage),
  setting: z.array(Passage),
  glance: z.array(Passage),
  themes: z.array(z.strictObject({ title: Localized, ...passage })),
  advisories: z.array(Advisory),
  ending: z.array(Passage),
  threads: z.array(Passage),
  unknown: z.array(Passage),
  elsewhere: z.optional(z.array(Elsewhere)),
});

const TimelineRecord = z.strictObject({
  /** In story order. */
  story: z.array(z.strictObject({ when: Localized, ...passage })),
  /** In order of date. */
  production: z.array(
    z.strictObject({
      ...passage,
      date: PartialDate,
      /** Its sign beside the date. */
      topic: Topic,
      /** Stands out by a title and a drawing in public/drawings/notes, without its ending: what the whole series led up to, or won. */
      landmark: z.optional(z.strictObject({ title: Localized, plate: Id })),
    }),
  ),
});

/** A name of its own, the same for every reader, or one for each language. */
const OwnOrLocalized = z.union([Text, Localized]);

/** `url` is left out when the source may be named but must not be linked. */
const SourceRecord = z.strictObject({
  /** One for each language where readers of one know it by another name. */
  site: OwnOrLocalized,
  /** One for each language where it says what the page is; as published, in the language of the page, where it stands alone. */
  title: OwnOrLocalized,
  /** The title tells plot: it stays shut until this episode, in every language. */
  titleFrom: z.optional(Gate),
  /** It tells the plot to its end, even where only earlier statements rest on it. */
  spoilers: z.optional(z.literal(true)),
  date: z.nullable(PartialDate),
  lang: z.string().check(z.regex(/^[a-z]{2,3}(?:-[A-Za-z]+)?$/, 'expected a language tag such as ko')),
  url: z.optional(z.url()),
  /** Whose word it is, where `site` does not say so: `src/compiler/checks/outlets.ts` has the rule. */
  outlet: z.optional(Text),
  /** The record grew out of it: a statement may be called corroborated by its word alone. */
  founding: z.optional(z.literal(true)),
});

const SourcesRecord = z.record(Id, SourceRecord);

/** The schema of each file that stands alone, by its name; one that is optional may be missing. */
export const fileSchemas = {
  series: SeriesRecord,
  timeline: TimelineRecord,
  sources: SourcesRecord,
  wording: WordingRecord,
} as const;
