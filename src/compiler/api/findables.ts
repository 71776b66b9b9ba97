import { inEachLanguage } from '#shared/schema/in-each-language.ts';
import type { Findable, Name } from '#shared/schema/document.ts';
import type { MaybeGate } from '#shared/gate/order.ts';
import type { GateOrder } from '#shared/gate/gate-order.ts';
import type { Localized } from '#shared/schema/record.ts';
import type { RecordSet } from '../record/load.ts';
import { gateKey, gateOfRecord, nameOf, nameOfRecord } from '../statements/context.ts';
import { shardsOf } from './shards.ts';

type Source = { records: RecordSet; order: GateOrder };
type Told = Partial<Pick<Findable, 'to' | 'anchor' | 'drawing' | 'near'>> & {
  from?: MaybeGate;
  names?: readonly Partial<Name>[];
  roles?: readonly (Localized | undefined)[];
};

/** Everything that has a name in the record, for search: one list for all languages, in files by what opens it. */
export function findablesOf(source: Source) {
  const { records } = source;
  const kinds = [charactersOf, peopleOf, termsOf, notesOf, episodesOf, placesOf, themesOf, worksOf];
  return shardsOf(
    'search',
    records,
    kinds.flatMap((kind) => [...kind(source)]),
  );
}

function findable(id: string, { from, names = [], roles = [], near = [], ...rest }: Told): Findable {
  return {
    id,
    ...gateKey(from),
    ...rest,
    names: [...names],
    roles: roles.filter((role) => role !== undefined).map((role) => inEachLanguage((lang) => role[lang])),
    near: [...near],
  };
}

function* charactersOf({ records, order }: Source): Generator<Findable> {
  const { characters, people, series } = records;
  const sorted = [...characters].toSorted(([, a], [, b]) => a.billing - b.billing);
  for (const [id, { name, from, portrait, rank, department, playedBy }] of sorted) {
    const key = `characters/${id}`;
    const team = series.departments.find((entry) => entry.id === department);
    yield findable(key, {
      from,
      names: [nameOf(name)],
      roles: [rank, team],
      ...(portrait && { drawing: portrait }),
    });
    if (playedBy === undefined) continue;
    const gate = order.latest(from, people.get(playedBy)?.from);
    yield findable(key, { from: gate, near: [`people/${playedBy}`] });
    yield findable(`people/${playedBy}`, { from: gate, near: [key] });
  }
}

function* peopleOf({ records }: Source): Generator<Findable> {
  const sorted = [...records.people].toSorted(([, a], [, b]) => a.billing - b.billing);
  for (const [id, { name, from, job }] of sorted)
    yield findable(`people/${id}`, { from, names: [nameOf(name)], roles: [job] });
}

function* termsOf({ records }: Source): Generator<Findable> {
  for (const [id, { name, from, sign }] of records.terms)
    yield findable(`terms/${id}`, { from, names: [nameOf(name)], drawing: sign });
}

function* notesOf({ records }: Source): Generator<Findable> {
  const sorted = [...records.notes].toSorted(([, a], [, b]) => a.order - b.order);
  for (const [id, { title, plate }] of sorted)
    yield findable(`notes/${id}`, { names: [nameOf(title)], ...(plate && { drawing: plate }) });
}

/** By their numbers, and by their titles once the episode before has been seen. */
function* episodesOf({ records, order }: Source): Generator<Findable> {
  for (const [id, { titles, plate }] of records.episodes) {
    yield findable(`episodes/${id}`, {
      names: [{ ...nameOfRecord(records, 'episodes', id), other: [id] }],
      ...(plate && { drawing: plate }),
    });
    if (titles.length > 0)
      yield findable(`episodes/${id}`, {
        from: order.before(id),
        names: titles.map(({ lang, text }) => ({ [lang]: text })),
      });
  }
}

/** Each place once, on the page of the episode that first tells of it; later ones lie near it. */
function* placesOf({ records, order }: Source): Generator<Findable> {
  const known = new Set<string>();
  for (const [episode, { places }] of records.episodes)
    for (const [index, place] of places.entries()) {
      const from = order.latest(episode, place.from);
      const name = JSON.stringify(inEachLanguage((lang) => place[lang]));
      if (known.has(name)) continue;
      known.add(name);
      yield findable(`places/${episode}-${index + 1}`, {
        from,
        to: `episodes/${episode}`,
        names: [inEachLanguage((lang) => place[lang])],
      });
    }
}

function* themesOf({ records }: Source): Generator<Findable> {
  for (const { id, from, title } of records.series.themes)
    yield findable(`themes/${id}`, { from, to: 'story', anchor: id, names: [nameOf(title)] });
}

/** Each on the page of the first who worked on it. */
function* worksOf({ records, order }: Source): Generator<Findable> {
  const people = [...records.people].toSorted(([, a], [, b]) => order.compare(a.from, b.from) || a.billing - b.billing);
  for (const [id, { title }] of records.works) {
    const [first, ...others] = people.filter(([, { works }]) => works?.some(({ work }) => work === id));
    if (!first) continue;
    const to = `people/${first[0]}`;
    yield findable(`works/${id}`, {
      from: gateOfRecord(records, 'people', first[0]),
      to,
      anchor: id,
      names: [nameOf(title)],
      near: [to],
    });
    for (const [person, { from }] of others) yield findable(`works/${id}`, { from, near: [`people/${person}`] });
  }
}
