import type { Name, Passage, Ref } from '#shared/schema/document.ts';
import { inEachLanguage, inFirstAndOthers } from '#shared/schema/in-each-language.ts';
import type { Localized } from '#shared/schema/record.ts';
import type { Language } from '#series/languages.ts';
import type { Confidence, Gate } from '#shared/schema/vocabulary.ts';
import type { GateOrder } from '#shared/gate/gate-order.ts';
import type { MaybeGate } from '#shared/gate/order.ts';
import { isKind, type Kind, kinds } from '#shared/kinds/kinds.ts';
import { parseInlineLinks } from '../record/inline-links.ts';
import { markTerms } from './mark-terms.ts';
import type { RecordOf, RecordSet } from '../record/load.ts';
import { groupedBy } from './grouped-by.ts';
import { keepUnits } from './keep-units.ts';
import { oncePer } from './once-per.ts';

/** What every step of the compilation reads; `tells` is how far each source tells the plot, by its id. */
export type Context = { records: RecordSet; order: GateOrder; tells: ReadonlyMap<string, Gate>; lang: Language };

type Statement = Localized & {
  id?: string;
  from?: MaybeGate;
  medium?: Passage['medium'];
  heading?: Localized | undefined;
  sources: readonly string[];
  confidence: Confidence;
  dispute?: Localized | undefined;
  date?: string | undefined;
  status?: Passage['status'];
};

/** The gate as an optional key, left out when there is none. */
export function gateKey(from: MaybeGate): { from?: string } {
  return from === undefined ? {} : { from };
}

/** The parts of a statement that do not depend on its text. */
export function sourcedOf(
  { lang }: Context,
  { confidence, sources, dispute }: Pick<Statement, 'confidence' | 'sources' | 'dispute'>,
) {
  return { confidence, sources: [...sources], ...(dispute && { dispute: keepUnits(dispute[lang]) }) };
}

/**
 * A statement of the record in one language, behind its own gate and that of what it belongs to.
 * @param id takes the place of the statement's own, where it has none
 */
export function passageOf(context: Context, statement: Statement, base: MaybeGate, id = ''): Passage {
  const { text, links: written } = parseInlineLinks(statement[context.lang]);
  const from = context.order.latest(base, statement.from);
  const links = markTerms(context, text, written, from);
  return {
    id: statement.id ?? id,
    ...gateKey(from),
    ...(statement.medium && { medium: statement.medium }),
    ...(statement.heading && { heading: keepUnits(statement.heading[context.lang]) }),
    text: keepUnits(text),
    ...(links.length > 0 && {
      links: links.map(({ start, end, resource, id: target }) => ({ start, end, to: `${resource}/${target}` })),
    }),
    ...sourcedOf(context, statement),
    ...(statement.date && { date: statement.date }),
    ...(statement.status && { status: statement.status }),
  };
}

export function passagesOf(context: Context, statements: readonly Statement[] | undefined, base: MaybeGate): Passage[] {
  return (statements ?? []).map((statement) => passageOf(context, statement, base));
}

/** What the API says of a name that the record has. */
export function nameOf(name: Omit<Name, 'other'> & { other?: readonly string[] | undefined }): Name {
  return { ...name, other: [...(name.other ?? [])] };
}

/** Of a record that is not there, which no whole record names. */
export function unnamed(id: string): Name {
  return { ...inFirstAndOthers(id, null), other: [] };
}

/** The gate of a record; none where its kind has none: the page of an episode or a note is always safe, what stands on it is not. */
export function gateOfRecord(records: RecordSet, kind: Kind, id: string): MaybeGate {
  const record = records[kind].get(id);
  return record && 'from' in record ? record.from : undefined;
}

/** The name of a record: an episode goes by its number, never by its title, which may tell; one that there is not by its id. */
export function nameOfRecord(records: RecordSet, kind: Kind, id: string): Name {
  const record = records[kind].get(id);
  if (kinds[kind].named === 'number') return episodeName(records, id);
  if (record && 'name' in record) return nameOf(record.name);
  return record && 'title' in record ? nameOf(record.title) : unnamed(id);
}

function episodeName({ series, episodes }: RecordSet, id: string): Name {
  const { season = 1, number = 0 } = episodes.get(id) ?? {};
  const name = season === 1 ? series.documents.episode : series.documents.laterEpisode;
  const filled = (text: string) => text.replace('{season}', String(season)).replace('{number}', String(number));
  return nameOf(inEachLanguage((lang) => filled(name[lang])));
}

/** Which drawing a record has, under the name that its kind has for it; nothing where it has none. */
export function pictureOf(records: RecordSet, kind: Kind, id: string): Pick<Ref, 'portrait' | 'plate' | 'sign'> {
  const record: object = records[kind].get(id) ?? {};
  const { portrait, plate, sign } = record as Pick<Ref, 'portrait' | 'plate' | 'sign'>;
  return { ...(portrait && { portrait }), ...(plate && { plate }), ...(sign && { sign }) };
}

/** A link to a record, shut until the record is known and what it stands in is. */
export function refOf({ records, order }: Context, kind: Kind, id: string, base: MaybeGate): Ref {
  return {
    id,
    ...gateKey(order.latest(base, gateOfRecord(records, kind, id))),
    name: nameOfRecord(records, kind, id),
    ...pictureOf(records, kind, id),
  };
}

/** The notes that name a record of a kind that notes have a field for. */
export function notesNaming(
  context: Context,
  field: Kind & keyof RecordOf<'notes'>,
  id: string,
  base: MaybeGate,
): Ref[] {
  return (notesByNamed(context.records)[field].get(id) ?? []).map(({ note }) => refOf(context, 'notes', note, base));
}

/** The notes that name each record, in their order, by the field that names it. */
const notesByNamed = oncePer(({ notes }: RecordSet) => {
  const inOrder = [...notes].toSorted(([, a], [, b]) => a.order - b.order);
  const by = (field: Kind & keyof RecordOf<'notes'>) =>
    groupedBy(
      inOrder.flatMap(([note, record]) => [...new Set(record[field])].map((id) => ({ note, id }))),
      ({ id }) => id,
    );
  return { people: by('people'), characters: by('characters'), terms: by('terms') };
});

/** The name of a document by its address in the API, as in `terms/some-term`; the series' own for what describes the series. */
export function ownerName(records: RecordSet, owner: string): Name {
  const [kind = '', id = ''] = owner.split('/');
  if (isKind(kind)) return nameOfRecord(records, kind, id);
  const named: Readonly<Record<string, Localized | undefined>> = records.series.documents;
  return nameOf(named[owner] ?? records.series.title);
}
