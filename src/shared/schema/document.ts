/**
 * The documents of the JSON API, in one language each. Every record is served as two documents of the same sections: the safe one
 * holds what may be known before watching, its `reveals.json` the rest, each item with the gate that opens it.
 * Within v1 fields may be added; none is removed or changes its meaning.
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

/** All spellings of a name. That of a language other than the first is null where none could be sourced. */
export const Name = z.object({
  ...inFirstAndOthers(z.string(), z.nullable(z.string())),
  other: z.array(z.string()),
});
export type Name = z.infer<typeof Name>;

/** By language, but for the first. */
const inFurtherLanguages = z.optional(z.partial(z.object(inEachLanguage(() => z.string()))));

/**
 * A source as a page shows it. No `url`: may be named, must not be linked. A title that tells plot is left out of safe documents, in
 * every language, and carries `titleFrom` in the others.
 */
export const Source = z.object({
  id: z.string(),
  site: z.string(),
  /** What its site is called in the other languages, where it has names of its own there; `site` is in the first one then. */
  sites: inFurtherLanguages,
  /** As published, in the source’s own language; with `titles` it says in the first language of the API what the page is. */
  title: z.optional(z.string()),
  /** What the page is, in the other languages. */
  titles: inFurtherLanguages,
  titleFrom: z.optional(Gate),
  date: z.optional(PartialDate),
  lang: z.string(),
  url: z.optional(z.string()),
  /** It tells the plot, at least up to this episode: to be shown with a warning to someone who has not seen that far. */
  tellsUpTo: z.optional(Gate),
});
export type Source = z.infer<typeof Source>;

/** A stretch of a text, `text.slice(start, end)` in UTF-16 code units, that names the record `to`, as in `terms/some-term`. */
const InlineLink = z.object({ start: z.int(), end: z.int(), to: z.string() });
export type InlineLink = z.infer<typeof InlineLink>;

/** What shuts an item: the episode that reveals it, or the source works alone. Absent: known before watching. */
const gated = { from: z.optional(Gate), medium: z.optional(Medium) };
export type Gated = {
  from?: string | undefined;
  medium?: z.infer<typeof Medium> | undefined;
  /** In no file: its seal, where the reader has opened that alone; all that it opened in a document names the same one. */
  alone?: Sealed | undefined;
};

const sourced = { confidence: Confidence, sources: z.array(z.string()), dispute: z.optional(z.string()) };

const passage = {
  id: z.string(),
  ...gated,
  heading: z.optional(z.string()),
  text: z.string(),
  links: z.optional(z.array(InlineLink)),
  ...sourced,
  date: z.optional(PartialDate),
  status: z.optional(Status),
};
/**
 * One statement: plain text, how far it can be trusted, and the ids of its sources, which the document's `sources` describe. A `heading` stands over
 * it and those after it, up to the next or to another gate; texts of notes have some.
 */
export const Passage = z.object(passage);
export type Passage = z.infer<typeof Passage>;

/** A link to another record, by the name that it has in this language, with the drawing of that name at `/drawings/{kind}/`, where it has one. */
export const Ref = z.object({
  id: z.string(),
  ...gated,
  name: Name,
  portrait: z.optional(z.string()),
  plate: z.optional(z.string()),
  sign: z.optional(z.string()),
});
export type Ref = z.infer<typeof Ref>;

/** A shut passage as a reader meets it: which section it stands in and what opens it, no more. */
export const Sealed = z.object({ section: z.string(), ...gated });
export type Sealed = z.infer<typeof Sealed>;

/** What one page of a long list says of the others; a list that fits into one page says nothing. `next` is an address below `/api/v1/`. */
const paging = { page: z.optional(z.int()), pages: z.optional(z.int()), next: z.optional(z.string()) };
const Paging = z.object(paging);
export type Paging = z.infer<typeof Paging>;

const document = <Head extends z.core.$ZodLooseShape, Sections extends z.core.$ZodLooseShape>(
  head: Head,
  sections: Sections,
) => {
  const Head = z.object({ id: z.string(), from: z.optional(Gate), ...head });
  const shared = {
    id: z.string(),
    from: z.optional(Gate),
    head: z.optional(Head),
    ...sections,
    sources: z.array(Source),
  };
  return {
    Head,
    /** Without `head`, the record itself is shut until `from`. */
    Document: z.object({ ...shared, sealed: z.array(Sealed) }),
    Reveals: z.object(shared),
    List: z.object({ items: z.array(Head), ...paging }),
  };
};

const passages = z.array(Passage);
const refs = z.array(Ref);
/** Episodes, each with its plate at `/drawings/episodes/`. */
const episodes = z.array(z.object({ id: Gate, ...gated, plate: z.optional(z.string()) }));

const department = z.object({ id: z.string(), name: z.string() });
export const Relation = z.object({ ...passage, kind: RelationKind, to: Ref });
export type Relation = z.infer<typeof Relation>;

export const character = document(
  {
    name: Name,
    billing: z.int(),
    department: z.optional(department),
    rank: z.string(),
    line: Passage,
    playedBy: z.optional(Ref),
    /** The drawing at `/drawings/characters/{portrait}.svg`. */
    portrait: z.optional(z.string()),
  },
  {
    about: passages,
    names: passages,
    adaptation: passages,
    unknown: passages,
    relations: z.array(Relation),
    appears: episodes,
    notes: refs,
  },
);
export type CharacterHead = z.infer<typeof character.Head>;

/** Where a character first appears; apart from the heads, as it opens with that episode: `id` is the character. */
const Debut = z.object({ id: z.string(), ...gated, episode: Gate });
export type Debut = z.infer<typeof Debut>;
const CharacterList = z.object({ items: z.array(character.Head), debuts: z.array(Debut), ...paging });

export const Award = z.object({
  id: z.string(),
  ...gated,
  date: PartialDate,
  ceremony: z.string(),
  prize: z.string(),
  result: z.enum(['won', 'nominated']),
  person: z.optional(Ref),
  ...sourced,
});
export type Award = z.infer<typeof Award>;

export const WorkCredit = z.object({
  id: z.string(),
  ...gated,
  title: Name,
  kind: WorkKind,
  year: z.optional(z.int()),
  as: z.optional(z.string()),
  ...sourced,
});
export type WorkCredit = z.infer<typeof WorkCredit>;

export const person = document(
  { name: Name, billing: z.int(), kind: PersonKind, job: z.string(), line: Passage },
  {
    about: passages,
    unknown: passages,
    works: z.array(WorkCredit),
    plays: refs,
    awards: z.array(Award),
    notes: refs,
  },
);
export type PersonHead = z.infer<typeof person.Head>;

/** Who plays whom stands apart from the heads, as it opens with both: `id` is the person. */
const Part = z.object({ id: z.string(), ...gated, plays: Ref });
export type Part = z.infer<typeof Part>;
const PersonList = z.object({ items: z.array(person.Head), parts: z.array(Part), ...paging });

export const Advisory = z.object({ ...passage, grade: Grade });
export type Advisory = z.infer<typeof Advisory>;

/** A title by the language in which it was found; `text` is the title, `note` what is to be said of it. */
const EpisodeTitle = z.object({
  id: z.string(),
  ...gated,
  lang: Language,
  text: z.string(),
  note: z.optional(z.string()),
  ...sourced,
});
export type EpisodeTitle = z.infer<typeof EpisodeTitle>;

/** One thing of an episode's strand, by what the series calls the one whom it is about; `character` where they have a page. */
export const StrandItem = z.object({ ...passage, [strand.subject]: z.string(), character: z.optional(Ref) });
export type StrandItem = z.infer<typeof StrandItem>;

const Place = z.object({ id: z.string(), ...gated, name: z.string() });

export const episode = document(
  {
    season: z.int(),
    number: z.int(),
    line: Passage,
    advisories: z.array(Advisory),
    /** The drawing at `/drawings/episodes/{plate}.svg`. */
    plate: z.optional(z.string()),
  },
  {
    titles: z.array(EpisodeTitle),
    beats: passages,
    [strand.section]: z.array(StrandItem),
    places: z.array(Place),
    appears: refs,
    terms: refs,
    themes: refs,
    unknown: passages,
    /** The episode after this one. */
    next: refs,
  },
);
export type EpisodeHead = z.infer<typeof episode.Head>;

export const RankingWeek = z.object({
  id: z.string(),
  ...gated,
  week: PartialDate,
  rank: z.int(),
  views: z.optional(z.int()),
  hours: z.optional(z.int()),
  ...sourced,
});
export type RankingWeek = z.infer<typeof RankingWeek>;

/** A week on the chart, around its middle `x`; `day`, its last, where it is written there. Without `value` and `y` the figure is not known. */
const ChartMark = z.object({
  id: z.string(),
  x: z.number(),
  width: z.number(),
  day: z.optional(PartialDate),
  value: z.optional(z.int()),
  y: z.optional(z.number()),
});
export type ChartMark = z.infer<typeof ChartMark>;

/** One figure of the weeks as it is drawn. Lengths are per cent of the panel, from its upper left corner; `line` is an SVG path in the same. */
const ChartPanel = z.object({
  id: z.enum(['rank', 'views', 'hours']),
  ticks: z.array(z.object({ value: z.int(), y: z.number() })),
  marks: z.array(ChartMark),
  line: z.optional(z.string()),
});
export type ChartPanel = z.infer<typeof ChartPanel>;

export const Difference = z.object({
  id: z.string(),
  ...gated,
  aspect: z.string(),
  sourceWork: z.string(),
  series: z.string(),
  ...sourced,
});
export type Difference = z.infer<typeof Difference>;

/** What is listed by its name: a place, a piece of music. */
const NamedPassage = z.object({ ...passage, name: z.string() });
export type NamedPassage = z.infer<typeof NamedPassage>;

/**
 * Where something can be watched or read, outside of the app: `what` is to be had on `site`. `address` says how sure `url` is: opened and
 * there, the first page of the site alone, or confirmed by nobody.
 */
const Elsewhere = z.object({
  id: z.string(),
  for: Purpose,
  site: z.string(),
  what: z.string(),
  url: z.string(),
  address: AddressState,
  ...sourced,
});
export type Elsewhere = z.infer<typeof Elsewhere>;

export const note = document(
  {
    topic: Topic,
    title: z.string(),
    order: z.int(),
    line: Passage,
    /** The drawing at `/drawings/notes/{plate}.svg`. */
    plate: z.optional(z.string()),
  },
  {
    about: passages,
    unknown: passages,
    places: z.array(NamedPassage),
    pieces: z.array(NamedPassage),
    elsewhere: z.array(Elsewhere),
    awards: z.array(Award),
    ranking: z.array(RankingWeek),
    chart: z.array(ChartPanel),
    differences: z.array(Difference),
    people: refs,
    characters: refs,
    terms: refs,
    /** The note after this one, in its phase. */
    next: refs,
  },
);
export type NoteHead = z.infer<typeof note.Head>;

/**
 * What the tables of a note come to, as far as it is known before watching: `id` is the note. `nominated` counts what was not won as well;
 * `best` is the highest place of `weeks` weeks in the ranking, with the views of the first week there.
 */
const Tally = z.object({
  id: z.string(),
  awards: z.optional(z.object({ won: z.int(), nominated: z.int() })),
  ranking: z.optional(z.object({ best: z.int(), weeks: z.int(), views: z.optional(z.int()) })),
});
export type Tally = z.infer<typeof Tally>;
const NoteList = z.object({ items: z.array(note.Head), tallies: z.array(Tally), ...paging });

/** A passage that uses a term: its id, the document that it stands in, as in `characters/some-id`, and how that is called. */
const TermUse = z.object({ id: z.string(), ...gated, to: z.string(), name: Name });
export type TermUse = z.infer<typeof TermUse>;

export const term = document(
  {
    name: Name,
    kind: TermKind,
    line: Passage,
    /** The drawing at `/drawings/terms/{sign}.svg`. */
    sign: z.string(),
  },
  {
    about: passages,
    inShow: passages,
    episodes,
    notes: refs,
    uses: z.array(TermUse),
  },
);
export type TermHead = z.infer<typeof term.Head>;

/** Titles of episodes stand apart from their heads, as each opens when the episode before has been seen. */
const titledEpisode = z.object({ id: Gate, ...gated, titles: z.array(EpisodeTitle) });
const EpisodeList = z.object({ items: z.array(episode.Head), titles: z.array(titledEpisode), ...paging });

/** The numbers in a head that its list is ordered by. */
type Ranked<Name extends Kind> = Record<Kinds[Name]['listedBy'][number], number>;

/** The schemas of the documents of each kind of record: of one, safe and gated, and of the list, whose halves are of one shape. */
export const documentSchemas = {
  characters: { ...character, List: CharacterList },
  people: { ...person, List: PersonList },
  episodes: { ...episode, List: EpisodeList },
  notes: { ...note, List: NoteList },
  terms: term,
} satisfies {
  [Name in Kind]: {
    Head: z.ZodMiniType<Ranked<Name>>;
    Document: z.ZodMiniType;
    Reveals: z.ZodMiniType;
    List: z.ZodMiniType<{ items: Ranked<Name>[] }>;
  };
};
export type DocumentSchemas = typeof documentSchemas;

const Theme = z.object({ ...passage, title: z.string() });
/** What the series is: on one page with how far the reader has come. */
export const series = document(
  {
    title: Name,
    notice: z.string(),
    seasons: z.array(z.object({ number: z.int(), episodes: z.array(Gate) })),
    departments: z.array(department),
  },
  { glance: passages },
);

/** What it tells, as a whole; each episode has a document of its own. */
export const story = document(
  { advisories: z.array(Advisory) },
  {
    premise: passages,
    tone: passages,
    setting: passages,
    themes: z.array(Theme),
    ending: passages,
    threads: passages,
    unknown: passages,
    elsewhere: z.array(Elsewhere),
  },
);

/**
 * `when` places a moment of the story, which has no dates; moments of the production are dated, and each is of a topic. A landmark of the
 * production has a title, and the drawing at `/drawings/notes/{plate}.svg`.
 */
const Moment = z.object({
  ...passage,
  when: z.optional(z.string()),
  topic: z.optional(Topic),
  landmark: z.optional(z.object({ title: z.string(), plate: z.string() })),
});
export type Moment = z.infer<typeof Moment>;
export const timeline = document({}, { moments: z.array(Moment) });

/** An edge of the map of relations: `of` is the `kind` `to`. */
const Edge = z.object({ ...passage, kind: RelationKind, of: Ref, to: Ref });
export type Edge = z.infer<typeof Edge>;

/**
 * Where a character stands on the drawn map, shut until their first relation there opens. A unit is a seventy-second of a portrait; `y` grows
 * downwards. What opens later moves nobody, and no place depends on it. Of a large record the map draws some, and the relations between them.
 */
const MapPlace = z.object({ id: z.string(), ...gated, x: z.int(), y: z.int() });
export type MapPlace = z.infer<typeof MapPlace>;
const { Document, Reveals } = document({}, { edges: z.array(Edge), places: z.array(MapPlace) });
export const relationships = {
  Head: z.object({}),
  Document: z.extend(Document, paging),
  Reveals: z.extend(Reveals, paging),
};

/**
 * Everything that one episode makes known: records whose gate it is, and new passages of others. `to` is as in `terms/some-term`, `drawing`
 * a path below `/drawings` without its ending; `line` is the first sentence of a new page, `text` the first passage that is new on another.
 */
export const Unlocks = z.object({
  id: Gate,
  records: z.array(
    z.object({ to: z.string(), name: Name, drawing: z.optional(z.string()), line: z.optional(z.string()) }),
  ),
  updated: z.array(
    z.object({
      to: z.string(),
      name: Name,
      drawing: z.optional(z.string()),
      text: z.string(),
      passages: z.array(z.object({ section: z.string(), id: z.string() })),
    }),
  ),
});

export type Unlocks = z.infer<typeof Unlocks>;

/**
 * A page on which something has changed since the last release, behind one gate: `to` is as in `terms/some-term`, `added` and `changed` are the
 * ids of statements there. What opens later on the same page is an item of its own.
 */
const ChangedPage = z.object({
  id: z.string(),
  ...gated,
  to: z.string(),
  name: Name,
  /** A path below `/drawings` without its ending. */
  drawing: z.optional(z.string()),
  added: z.array(z.string()),
  changed: z.array(z.string()),
});
export type ChangedPage = z.infer<typeof ChangedPage>;

/** `since` is the day of the last release; without it there was none in this language, and nothing is a change. */
export const Changes = z.object({ since: z.optional(z.string()), items: z.array(ChangedPage) });
export type Changes = z.infer<typeof Changes>;

/** What rests on a source: a record, its names, and how many of its statements. */
const Use = z.object({ to: z.string(), ...gated, name: Name, statements: z.int() });
const SourceUses = z.object({ ...Source.shape, ...gated, uses: z.array(Use) });
export const Bibliography = z.object({ items: z.array(SourceUses), ...paging });
export type SourceUses = z.infer<typeof SourceUses>;

/** How else a name proper may be written: `romanised` by the Revised Romanisation, where its Latin form is a reading of its Hangul. */
const NameForm = z.object({ to: z.string(), ...gated, name: Name, romanised: z.optional(z.string()) });
export const NameForms = z.object({ items: z.array(NameForm) });
export type NameForm = z.infer<typeof NameForm>;

/** The order of the episodes, which every gate is compared by. */
export const Seasons = z.object({ seasons: z.array(z.object({ number: z.int(), episodes: z.array(Gate) })) });
export type Seasons = z.infer<typeof Seasons>;

/**
 * Something that search finds. What an entry says of an `id` adds to what others say of it, each behind a gate of its own: names, what it
 * is (`roles`), and what it goes together with (`near`, by their ids).
 */
const Findable = z.object({
  /** As in `terms/some-term`; what has no page of its own is of another kind, as in `works/some-work`. */
  id: z.string(),
  ...gated,
  /** The document whose page shows it, where that is not its own, and where it stands there. */
  to: z.optional(z.string()),
  anchor: z.optional(z.string()),
  names: z.array(z.partial(Name)),
  roles: z.array(z.object(inEachLanguage(() => z.string()))),
  near: z.array(z.string()),
  /** The drawing below `/drawings/{kind}/`, without its ending. */
  drawing: z.optional(z.string()),
});
export type Findable = z.infer<typeof Findable>;
export const Findables = z.object({ items: z.array(Findable) });

/** Statements as search reads them: by the document that shows them, each with its id there. */
const FindableTexts = z.object({
  to: z.string(),
  ...gated,
  texts: z.array(z.object({ id: z.string(), text: z.string() })),
});
export type FindableTexts = z.infer<typeof FindableTexts>;
export const SearchTexts = z.object({ items: z.array(FindableTexts) });

/**
 * Many documents in one file, by their addresses below `/api/v1/`, each as it is served alone; but for its sources, of which it names the ids:
 * `sources.json` (in gated packs `sources/reveals.json`) in the pack of what all languages share describes them.
 */
export const Pack = z.record(z.string(), z.looseObject({}));

/** Every pack of a record so large that some have shards, by address below `/api/v1/`: the parts of `en/pack.json` are `en/pack/0110.json` and the like. */
export const Packs = z.object({ items: z.array(z.object({ pack: z.string(), shards: z.array(z.string()) })) });
export type Packs = z.infer<typeof Packs>;

/** The entrance of the API. Templates follow RFC 6570 at its simplest level. */
export const ApiIndex = z.object({
  version: z.literal(1),
  name: z.string(),
  languages: z.array(Language),
  resources: z.array(z.string()),
  templates: z.record(z.string(), z.object({ href: z.string(), schema: z.string() })),
  dump: z.string(),
  openapi: z.string(),
  licence: z.object({ name: z.string(), url: z.string() }),
  /** SHA-256 over all documents: same content, same hash. */
  contentHash: z.string(),
});
export type ApiIndex = z.infer<typeof ApiIndex>;
