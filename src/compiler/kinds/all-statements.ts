import type { Localized } from '#shared/schema/record.ts';
import type { Confidence } from '#shared/schema/vocabulary.ts';
import type { GateOrder } from '#shared/gate/gate-order.ts';
import type { MaybeGate } from '#shared/gate/order.ts';
import type { RecordSet } from '../record/load.ts';

/** Anything in the record that carries sources, with the place where it stands and the gate that really shuts it. */
export type Located = {
  /** Path below `src/content`. */
  file: string;
  /** As in `about[2]`. */
  field: string;
  /** `characters/some-id`, `story`, `timelines/production`: the document that shows it. */
  owner: string;
  from: MaybeGate;
  id?: string;
  sources: readonly string[];
  confidence: Confidence;
  dispute?: Localized | undefined;
  /** Every text of the statement by language, links still in it. */
  texts: readonly Localized[];
  date?: string | undefined;
  status?: string | undefined;
};

type Sourced = {
  id?: string;
  from?: MaybeGate;
  en?: string;
  ko?: string;
  sources: readonly string[];
  confidence: Confidence;
  dispute?: Localized | undefined;
  date?: string | undefined;
  status?: string | undefined;
};

/** Walks every statement of the record, once. */
export function* statementsOf(records: RecordSet, order: GateOrder): Generator<Located> {
  function* list(
    file: string,
    owner: string,
    field: string,
    items: readonly Sourced[] | undefined,
    base: MaybeGate,
    extra: (item: never) => Localized[] = () => [],
  ): Generator<Located> {
    for (const [index, item] of (items ?? []).entries()) {
      const own = item.en !== undefined && item.ko !== undefined ? [{ en: item.en, ko: item.ko }] : [];
      yield {
        ...item,
        file,
        owner,
        field: `${field}[${index}]`,
        from: order.latest(base, item.from),
        texts: [...own, ...extra(item as never), ...(item.dispute ? [item.dispute] : [])],
      };
    }
  }
  function* line(file: string, owner: string, statement: Sourced, base: MaybeGate): Generator<Located> {
    for (const located of list(file, owner, 'line', [statement], base)) yield { ...located, field: 'line' };
  }

  for (const [id, record] of records.characters) {
    const at = [`characters/${id}.yaml`, `characters/${id}`] as const;
    yield* line(...at, record.line, record.from);
    for (const section of ['about', 'names', 'adaptation', 'unknown'] as const)
      yield* list(...at, section, record[section], record.from);
    for (const located of list(...at, 'relations', record.relations, record.from)) {
      const to = record.relations?.[Number(/\d+/.exec(located.field)?.[0])]?.to ?? '';
      yield { ...located, from: order.latest(located.from, records.characters.get(to)?.from) };
    }
  }
  for (const [id, record] of records.people) {
    const at = [`people/${id}.yaml`, `people/${id}`] as const;
    yield* line(...at, record.line, record.from);
    yield* list(...at, 'about', record.about, record.from);
    yield* list(...at, 'unknown', record.unknown, record.from);
    yield* list(...at, 'works', record.works, record.from, (work: { as?: Localized }) => (work.as ? [work.as] : []));
  }
  for (const [id, record] of records.episodes) {
    const at = [`episodes/${id}.yaml`, `episodes/${id}`] as const;
    yield* line(...at, record.line, undefined);
    yield* list(...at, 'advisories', record.advisories, undefined);
    yield* list(...at, 'titles', record.titles, order.before(id), (title: { text: string; note?: Localized }) => [
      { en: title.text, ko: title.text },
      ...(title.note ? [title.note] : []),
    ]);
    for (const section of ['beats', 'unknown'] as const) yield* list(...at, section, record[section], id);
    yield* list(...at, 'cases', record.cases, id, (item: { patient: Localized }) => [item.patient]);
  }
  for (const [id, record] of records.notes) {
    const at = [`notes/${id}.yaml`, `notes/${id}`] as const;
    yield* line(...at, record.line, undefined);
    yield* list(...at, 'about', record.about, undefined);
    yield* list(...at, 'unknown', record.unknown, undefined);
    yield* list(...at, 'awards', record.awards, undefined, (award: { ceremony: Localized; prize: Localized }) => [
      award.ceremony,
      award.prize,
    ]);
    yield* list(...at, 'ranking', record.ranking, undefined);
    yield* list(
      ...at,
      'differences',
      record.differences,
      undefined,
      (row: { aspect: Localized; sourceWork: Localized; series: Localized }) => [
        row.aspect,
        row.sourceWork,
        row.series,
      ],
    );
  }
  for (const [id, record] of records.terms) {
    const at = [`terms/${id}.yaml`, `terms/${id}`] as const;
    yield* line(...at, record.line, record.from);
    yield* list(...at, 'about', record.about, record.from);
    yield* list(...at, 'inShow', record.inShow, record.from);
  }
  yield* list('series.yaml', 'series', 'glance', records.series.glance, undefined);
  for (const section of ['premise', 'tone', 'setting', 'advisories', 'ending', 'threads', 'unknown'] as const)
    yield* list('series.yaml', 'story', section, records.series[section], undefined);
  yield* list('series.yaml', 'story', 'themes', records.series.themes, undefined, (theme: { title: Localized }) => [
    theme.title,
  ]);
  yield* list(
    'timeline.yaml',
    'timelines/story',
    'story',
    records.timeline.story,
    undefined,
    (entry: { when: Localized }) => [entry.when],
  );
  yield* list('timeline.yaml', 'timelines/production', 'production', records.timeline.production, undefined);
}
