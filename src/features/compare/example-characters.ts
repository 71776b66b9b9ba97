/** Two characters of an invented series, and what is told of them, for tests. */
import { strand } from '#series/vocabulary.ts';
import { inFirstAndOthers } from '#shared/schema/in-each-language.ts';
import type { Name, Passage, Ref, Relation, StrandItem } from '#shared/schema/document.ts';
import type { RelationKind } from '#series/vocabulary.ts';
import type { DocumentOf, KnownCharacter } from './compared-documents.ts';

export const passage = (id: string, text: string, ...to: string[]): Passage => ({
  id,
  text,
  links: to.map((target) => ({ start: 0, end: 0, to: target })),
  confidence: 'single-source',
  sources: ['paper'],
});

/** By the first of these alone, in a series of any languages. */
export const named = (en: string, ko: string | null = null, ...other: string[]): Name => ({
  ...inFirstAndOthers(en, null),
  en,
  ko,
  other,
});

export const ref = (id: string): Ref => ({ id, name: named(id) });

export const relation = (id: string, kind: string, to: string, text = 'A tie.'): Relation => ({
  ...passage(id, text),
  // Each series has kinds of its own.
  kind: kind as RelationKind,
  to: ref(to),
});

export function character(id: string, en: string, parts: Partial<KnownCharacter> = {}): KnownCharacter {
  return {
    id,
    head: { id, name: named(en), billing: 1, rank: 'Pilot', line: passage('line', 'A line.') },
    about: [],
    names: [],
    adaptation: [],
    unknown: [],
    relations: [],
    appears: [],
    notes: [],
    sources: [],
    sealed: [],
    ...parts,
  };
}

export function item(id: string, text: string, about: string, character?: string): StrandItem {
  return {
    ...passage(id, text),
    [strand.subject]: about,
    ...(character && { character: ref(character) }),
  } as StrandItem;
}

export function episode(id: string, beats: Passage[], items: StrandItem[] = []): DocumentOf<'episodes'> {
  return {
    id,
    head: { id, season: 1, number: 1, line: passage('line', 'A night.'), advisories: [] },
    titles: [],
    beats,
    [strand.section]: items,
    places: [],
    appears: [],
    terms: [],
    themes: [],
    unknown: [],
    next: [],
    sources: [],
    sealed: [],
  } as DocumentOf<'episodes'>;
}

export function note(id: string, about: Passage[]): DocumentOf<'notes'> {
  return {
    id,
    head: { id, topic: 'filming', title: 'On the water', order: 1, line: passage('line', 'At sea.') },
    about,
    unknown: [],
    places: [],
    pieces: [],
    elsewhere: [],
    awards: [],
    ranking: [],
    chart: [],
    differences: [],
    people: [],
    characters: [],
    terms: [],
    next: [],
    sources: [],
    sealed: [],
  };
}
