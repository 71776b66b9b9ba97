import type * as z from 'zod/mini';
import { platedTopics } from '#series/vocabulary.ts';
import { type Kind, kinds, type RecordPage } from '#shared/kinds/kinds.ts';
import type { PlainPage } from '#shared/router/addresses.ts';
import type { DocumentSchemas, Passage, Ref } from '#shared/schema/document.ts';

/** A record as a way leads to it, by its name or what a text calls it; an episode goes by its number. */
type Linked = Partial<Ref> & { id: string; word?: string };
/** A step on from a page: to a record, or to a page of another kind. */
export type Way = { page: RecordPage; ref: Linked } | { page: PlainPage };

export type DocumentOf<Name extends Kind> = z.infer<DocumentSchemas[Name]['Document']>;

/** What each kind of record leads to, the nearest first; nothing where there is none yet. */
const nearest: { readonly [Name in Kind]: (document: DocumentOf<Name>) => (Way | undefined)[] } = {
  characters: ({ id, relations, appears, notes }) => [
    to('character', closest(relations)),
    to('episode', appears.at(-1)),
    to('note', pick(notes, id)),
  ],
  people: ({ plays, notes }) => [to('character', plays[0]), to('note', mostAsked(notes) ?? notes[0])],
  episodes: ({ id, next, appears, terms }) => [
    to('episode', next[0]),
    to('character', pick(appears, id)),
    to('term', pick(terms, id)),
  ],
  notes: ({ id, next, people, characters, terms }) => [
    to('note', next[0]),
    to('character', pick(characters, id)) ?? to('term', pick(terms, id)),
    to('person', pick(people, id)),
  ],
  terms: ({ id, head, about, inShow, episodes, notes }) => [
    to('episode', episodes.at(-1)),
    to('note', pick(notes, id)),
    to('term', firstTerm([...(head ? [head.line] : []), ...about, ...inShow])),
  ],
};

/** What stands in for what is not open, or not there. */
const instead = ['story', 'characters', 'production', 'glossary'] as const satisfies readonly PlainPage[];

/**
 * The next steps from a record, out of what its page has read anyway.
 * @param document as this reader may see it; of a record that is shut it holds nothing, and the ways lead to what is not
 */
export function waysFromRecord<Name extends Kind>(kind: Name, document: DocumentOf<Name>): Way[] {
  const steps = nearest[kind](document);
  const found = steps.filter((way) => way !== undefined);
  // Its own list is named at the head of the page.
  const others = instead.filter((page) => page !== kinds[kind].list);
  // As many, however much is open: the end of a page is as high for everyone.
  return [...found, ...others.map((page) => ({ page }))].slice(0, steps.length);
}

/** The same for pages that are about no record. Search and a lost address show their own where they are needed. */
export const waysFromPage: { readonly [page in PlainPage]?: readonly PlainPage[] } = {
  home: ['relationships', 'glossary', 'people'],
  story: ['characters', 'relationships', 'glossary'],
  characters: ['people', 'compare', 'story'],
  relationships: ['characters', 'story'],
  compare: ['relationships', 'characters'],
  people: ['characters', 'production'],
  production: ['people', 'story', 'sources'],
  productionTimeline: ['production', 'people'],
  glossary: ['characters', 'story'],
  names: ['characters', 'glossary'],
  sources: ['about', 'data'],
  data: ['sources', 'about'],
  about: ['sources', 'data'],
  shelf: ['story', 'glossary'],
  settings: ['story', 'shelf'],
  updates: ['story', 'about'],
};

function to(page: RecordPage, ref: Linked | undefined): Way | undefined {
  return ref && { page, ref };
}

/** With whom there are most relations; of equals the one who is named first. */
function closest(relations: readonly { to: Ref }[]): Ref | undefined {
  const times = ({ to: { id } }: { to: Ref }) => relations.filter(({ to }) => to.id === id).length;
  return relations.toSorted((a, b) => times(b) - times(a))[0]?.to;
}

/** One of several, the same on each visit, and another on the next page: they would all lead to the first. */
function pick<Item>(items: readonly Item[], id: string): Item | undefined {
  const sum = [...id].reduce((total, letter) => total + letter.charCodeAt(0), 0);
  return items[sum % items.length];
}

/** The note on what a first visit asks about. */
function mostAsked(notes: readonly Ref[]): Ref | undefined {
  return platedTopics.flatMap((topic) => notes.find(({ id }) => id === topic) ?? [])[0];
}

/** The first term that some passages use, as they write it. */
function firstTerm(passages: readonly Passage[]): Linked | undefined {
  return passages.flatMap(({ text, links = [] }) =>
    links.flatMap(({ start, end, to }) => {
      const [kind, id = ''] = to.split('/');
      return kind === 'terms' ? { id, word: text.slice(start, end) } : [];
    }),
  )[0];
}
