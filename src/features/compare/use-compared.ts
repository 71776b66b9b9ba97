import { useLanguage } from '#shared/i18n/language.tsx';
import type { Gate } from '#shared/schema/vocabulary.ts';
import { useOrder } from '#shared/viewer/scope.ts';
import { useRevealedRecords } from '#shared/viewer/use-revealed-records.ts';
import { recordHalves } from '#shared/api/record-queries.ts';
import type { DocumentOf, KnownCharacter } from './compared-documents.ts';
import { type Around, episodesOfBoth, notesOnBoth, subjectsIn, termsOfBoth } from './what-they-share.ts';

const there = <Item>(items: readonly (Item | undefined)[]) => items.flatMap((item) => item ?? []);

/**
 * The two as far as this reader knows them, and the documents in which they may be named together.
 * @param cast everyone whom the reader knows; nobody where that is not known
 */
export function useCompared(ids: readonly [string, string], cast: Around['cast']) {
  const { lang } = useLanguage();
  const order = useOrder();
  const asked = ids.filter((id) => id !== '');
  const people = useRevealedRecords(asked.map((id) => recordHalves('characters', lang, id)));
  const known = there(people.documents).filter(isKnown);
  const [a, b] = ids.map((id) => known.find((one) => one.id === id));
  const two = a && b && ([a, b] as const);
  const placeOf = (episode: Gate) => order.indexOf(episode);
  const inBoth = two ? episodesOfBoth(two).toSorted((x, y) => placeOf(x) - placeOf(y)) : [];
  const episodes = useRevealedRecords(inBoth.map((id) => recordHalves('episodes', lang, id)));
  const notes = useRevealedRecords((two ? notesOnBoth(two) : []).map(({ id }) => recordHalves('notes', lang, id)));
  const terms = useRevealedRecords((two ? termsOfBoth(two) : []).map((id) => recordHalves('terms', lang, id)));
  const told = there(episodes.documents);
  const others = subjectsIn(told).filter((id) => !asked.includes(id));
  const subjects = useRevealedRecords(others.map((id) => recordHalves('characters', lang, id)));
  const around: Around = {
    episodes: told,
    notes: there(notes.documents),
    subjects: there(subjects.documents),
    cast,
  };
  const all = [people, episodes, notes, terms, subjects];
  return {
    a,
    b,
    episodes: inBoth,
    terms: there(terms.documents),
    around,
    isRead: all.every(({ isRead }) => isRead),
    isLost: all.some(({ isLost }) => isLost),
    /** Somebody is asked for of whom this reader knows nothing, and will not until more opens. */
    isUnknown: people.isRead && !people.isLost && known.length < asked.length,
  };
}

function isKnown(character: DocumentOf<'characters'>): character is KnownCharacter {
  return character.head !== undefined;
}

export type Compared = ReturnType<typeof useCompared>;
