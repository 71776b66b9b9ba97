import { type RelationKind, strand } from '#series/vocabulary.ts';
import type { Name, Passage, Ref, Relation, StrandItem } from '#shared/schema/document.ts';
import type { Language } from '#series/languages.ts';
import type { DocumentOf, KnownCharacter } from './compared-documents.ts';
import { namingOn } from './names-in-text.ts';

type Two = readonly [KnownCharacter, KnownCharacter];

/** One relation between the two, read from both ends. */
export type Bond = { passage: Passage; kind: RelationKind; back: RelationKind };

/** Everything that the record says they are to each other. */
export function bondsOf([a, b]: Two): Bond[] {
  const backs = new Map(b.relations.filter(({ to }) => to.id === a.id).map(({ id, kind }) => [id, kind]));
  return a.relations.flatMap((passage) => {
    const back = backs.get(passage.id);
    return back && passage.to.id === b.id ? [{ passage, kind: passage.kind, back }] : [];
  });
}

/** Someone whom both are tied to, and how each is. */
export type Third = { to: Ref; ties: readonly [readonly Relation[], readonly Relation[]] };

export function thirdsOf([a, b]: Two): Third[] {
  const people = new Map(a.relations.map(({ to }) => [to.id, to]));
  return [...people.values()].flatMap((to) => {
    const ofA = a.relations.filter((relation) => relation.to.id === to.id);
    const ofB = b.relations.filter((relation) => relation.to.id === to.id);
    return ofB.length > 0 ? [{ to, ties: [ofA, ofB] as const }] : [];
  });
}

/** The episodes in which both appear. */
export function episodesOfBoth([a, b]: Two): string[] {
  return idsInBoth(a.appears, b.appears);
}

/** The notes that name both. */
export function notesOnBoth([a, b]: Two): Ref[] {
  const both = new Set(idsInBoth(a.notes, b.notes));
  return a.notes.filter(({ id }) => both.has(id));
}

/** The ids of the terms that the texts of both pages use. */
export function termsOfBoth([a, b]: Two): string[] {
  return idsInBoth(termsOn(a), termsOn(b));
}

function idsInBoth(a: readonly { id: string }[], b: readonly { id: string }[]): string[] {
  const others = new Set(b.map(({ id }) => id));
  return [...new Set(a.map(({ id }) => id))].filter((id) => others.has(id));
}

function termsOn(character: KnownCharacter): { id: string }[] {
  return statementsOf(character).flatMap(({ links = [] }) =>
    links.flatMap(({ to }) => (to.startsWith('terms/') ? [{ id: to.slice('terms/'.length) }] : [])),
  );
}

/** The statements of a character's page, in its order. */
function statementsOf({ head, about, relations, names, adaptation, unknown }: DocumentOf<'characters'>): Passage[] {
  return [...(head ? [head.line] : []), ...about, ...relations, ...names, ...adaptation, ...unknown];
}

/** Whom what an episode holds besides its beats is about, where they have a page. */
export function subjectsIn(episodes: readonly DocumentOf<'episodes'>[]): string[] {
  const items = episodes.flatMap((episode) => episode[strand.section]);
  return [...new Set(items.flatMap(({ character }) => (character ? [character.id] : [])))];
}

/** One thing that an episode holds besides its beats. */
export type SharedItem = { episode: string; item: StrandItem };

/** The documents that are looked through, beside those of the two. */
export type Around = {
  episodes: readonly DocumentOf<'episodes'>[];
  notes: readonly DocumentOf<'notes'>[];
  /** Those of `subjectsIn` the episodes. */
  subjects: readonly DocumentOf<'characters'>[];
  /** Everyone whom the reader knows; nobody where that is not known. */
  cast: readonly { name: Name }[];
};

/** What episodes hold that involves both: each is named in it, is whom it is about, or is named on the page of whom it is about. */
export function itemsWithBoth(two: Two, { episodes, subjects, cast }: Around, lang: Language): SharedItem[] {
  const pages = new Map([...subjects, ...two].map((subject) => [subject.id, statementsOf(subject)]));
  return episodes.flatMap((episode) => {
    const items = episode[strand.section];
    const page = [...textsOf(episode), ...items.map((item) => ({ text: item[strand.subject] }))];
    const involves = two.map((one) => {
      const isNamed = namingOn(page, one, lang, cast);
      return (item: StrandItem) => {
        const own = pages.get(item.character?.id ?? '') ?? [];
        return (
          item.character?.id === one.id ||
          isNamed(item) ||
          isNamed({ text: item[strand.subject] }) ||
          own.some(namingOn(own, one, lang, cast))
        );
      };
    });
    return items.filter((item) => involves.every((isIn) => isIn(item))).map((item) => ({ episode: episode.id, item }));
  });
}

/** Statements of one page that name both; on the page of one of them, those that name the other. `to` is as in `episodes/s1e1`. */
export type Scene = { to: string; passages: Passage[] };

/** Their own pages first, then episodes in their order, then the rest. What they are to each other is left out: it is told as that. */
export function scenesOf(two: Two, { episodes, notes, subjects, cast }: Around, lang: Language): Scene[] {
  const [a, b] = two;
  const bonds = new Set(bondsOf(two).map(({ passage }) => passage.id));
  const own = (page: KnownCharacter, other: KnownCharacter): Scene => {
    const statements = statementsOf(page);
    const isNamed = namingOn(statements, other, lang, cast);
    return {
      to: `characters/${page.id}`,
      passages: statements.filter((passage) => !bonds.has(passage.id) && isNamed(passage)),
    };
  };
  // Notes name people too, whose names may have words of theirs.
  const among = (to: string, statements: Passage[], known = cast): Scene => {
    const naming = two.map((one) => namingOn(statements, one, lang, known));
    return { to, passages: statements.filter((passage) => naming.every((isNamed) => isNamed(passage))) };
  };
  const others = subjects.filter(({ id }) => id !== a.id && id !== b.id);
  return [
    own(a, b),
    own(b, a),
    ...episodes.map((episode) => among(`episodes/${episode.id}`, textsOf(episode))),
    ...others.map((subject) => among(`characters/${subject.id}`, statementsOf(subject))),
    ...notes.map(({ id, head, about, unknown }) =>
      among(`notes/${id}`, [...(head ? [head.line] : []), ...about, ...unknown], []),
    ),
  ].filter(({ passages }) => passages.length > 0);
}

/** What happens in an episode; what else it holds is told apart. */
function textsOf({ head, beats, unknown }: DocumentOf<'episodes'>): Passage[] {
  return [...(head ? [head.line] : []), ...beats, ...unknown];
}

/** All that is told of two together, beside what is only named on the page of each. */
export function sharedBy(two: Two, around: Around, lang: Language) {
  return {
    thirds: thirdsOf(two),
    items: itemsWithBoth(two, around, lang),
    notes: notesOnBoth(two),
    scenes: scenesOf(two, around, lang),
  };
}

export type Shared = ReturnType<typeof sharedBy>;
