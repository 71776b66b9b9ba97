import { platedTopics, termKinds, topics } from '#series/vocabulary.ts';
import type { Localized } from '#shared/schema/record.ts';
import { Dice } from './dice.ts';
import { inventCharacter } from './invent-character.ts';
import { inventSeries } from './invent-series.ts';
import { inventNames } from './names.ts';
import { gateOf, type Invented, safeStatement, type World } from './world.ts';
import { phraseOf } from './sentences.ts';

/** So many characters play one part between them, fill one note, and so on. */
const charactersPer = { person: 4, term: 10, note: 20, source: 3 } as const;

/**
 * An invented record of any size, the same whenever it is made: what belongs to one character is alike in all sizes, and with the characters
 * grow people, terms, notes and sources.
 * @param portraits names of drawings of characters, which take turns
 * @returns each file of the record by its path below `src/content`
 */
export function* inventRecord(size: number, portraits: readonly string[]): Generator<Invented> {
  const of = (share: number, least: number) => Math.max(least, Math.ceil(size / share));
  const people = of(charactersPer.person, 4);
  const names = inventNames(size + people, 1);
  const world: World = {
    characters: names.slice(0, size).map((name, place) => ({ ...name, from: gateOf(place) })),
    people: names.slice(size),
    terms: Array.from({ length: of(charactersPer.term, 8) }, (_, place) => `term-${place + 1}`),
    sources: Array.from(
      { length: of(charactersPer.source, 12) },
      (_, place) => `source-${String(place + 1).padStart(5, '0')}`,
    ),
    portraits,
  };
  yield* inventSeries(world);
  for (const place of world.characters.keys()) yield inventCharacter(world, place);
  for (const [place, { id, name }] of world.people.entries())
    yield [
      `people/${id}.yaml`,
      {
        name: { ...name, other: [] },
        kind: 'actor',
        billing: place + 1,
        job: { en: 'Actor', ko: '배우' },
        line: safeStatement(world, place, 4, name),
        about: [{ id: 'first', ...safeStatement(world, place, 5, name) }],
      },
    ];
  for (const [place, id] of world.terms.entries()) yield [`terms/${id}.yaml`, termAt(world, place)];
  for (let place = 0; place < of(charactersPer.note, platedTopics.length); place++)
    yield [`notes/${platedTopics[place] ?? `note-${place + 1}`}.yaml`, noteAt(world, place)];
}

function termAt(world: World, place: number): object {
  const { en, ko } = phraseOf(new Dice(place * 7 + 6));
  const name = { en: `${en} (${place + 1})`, ko: `${ko} (${place + 1})` };
  return {
    name: { ...name, other: [] },
    kind: termKinds[place % termKinds.length],
    line: safeStatement(world, place, 6, name),
    about: [{ id: 'first', ...safeStatement(world, place, 7, name) }],
  };
}

/** Each is about some characters who stand together in the cast, their actors, and two terms. */
function noteAt(world: World, place: number): object {
  const { characters, people, terms } = world;
  const from = (list: readonly { id: string }[], count: number) =>
    Array.from({ length: count }, (_, step) => list[(place * count + step) % list.length]!.id);
  const { en, ko } = phraseOf(new Dice(place * 7 + 8));
  const title: Localized = { en: `${en} (${place + 1})`, ko: `${ko} (${place + 1})` };
  const plate = platedTopics[place];
  return {
    topic: plate ?? topics[place % topics.length],
    title,
    ...(plate && { plate }),
    order: place + 1,
    line: safeStatement(world, place, 8, title),
    about: Array.from({ length: 5 }, (_, step) => ({
      id: `part-${step + 1}`,
      ...safeStatement(world, place * 5 + step, 9, people[(place * 2 + step) % people.length]!.name),
    })),
    people: from(people, 2),
    characters: from(characters, 6),
    terms: [terms[place % terms.length], terms[(place + 1) % terms.length]],
  };
}
