import { inverseRelation } from '#series/vocabulary.ts';
import { Dice } from './dice.ts';
import { phraseOf } from './sentences.ts';
import { episodes, type Invented, safeStatement, type World } from './world.ts';

const kindsOfRelation = Object.keys(inverseRelation);

/** Who a character is to, written with these: the next in the cast and one further on. */
const relatedAt = [1, 5] as const;

/** A character with a biography in stages, two relations, and a passage of each other sort. */
export function inventCharacter(world: World, place: number): Invented {
  const { characters, people, terms } = world;
  const { id, name, from } = characters[place]!;
  const dice = new Dice(place + 1);
  const gateAt = (episode: number) => episodes[Math.max(episode, episodes.indexOf(from ?? ''))];
  const statement = (role: number) => safeStatement(world, place, 10 + role, name);
  const term = terms[place % terms.length];
  const linked = statement(2);
  const portrait = portraitOf(world, place);
  return [
    `characters/${id}.yaml`,
    {
      name: { ...name, other: [`${name.en.replace('-', '')}`] },
      ...(from && { from }),
      billing: place + 1,
      playedBy: people[place % people.length]!.id,
      ...(portrait && { portrait }),
      department: `department-${1 + (place % 8)}`,
      rank: phraseOf(dice),
      line: statement(0),
      about: [
        { id: 'first', ...statement(1) },
        {
          id: 'second',
          ...linked,
          en: `${linked.en} See [[terms/${term}|the glossary]].`,
          ko: `${linked.ko} [[terms/${term}|용어집]]에 설명이 있다.`,
        },
        { id: 'third', ...statement(3) },
        { id: 'early', from: gateAt(dice.below(6)), ...statement(4) },
        { id: 'middle', from: gateAt(6 + dice.below(6)), ...statement(5) },
        { id: 'late', from: gateAt(12 + dice.below(4)), ...statement(6) },
      ],
      names: [{ id: 'spelling', ...statement(7) }],
      unknown: [{ id: 'home', ...statement(8) }],
      relations: relatedAt.map((step, role) => ({
        to: characters[(place + step) % characters.length]!.id,
        kind: kindsOfRelation[(place + role) % kindsOfRelation.length],
        ...(role > 0 && { from: gateAt(dice.below(episodes.length)) }),
        ...statement(20 + role),
      })),
      appears: [gateAt(place % episodes.length)],
    },
  ];
}

/** Drawings take turns, but for the last one: no character has it who is known before watching. */
function portraitOf({ characters, portraits }: World, place: number): string | undefined {
  return characters[place]?.from ? portraits.at(-1) : portraits[place % Math.max(1, portraits.length - 1)];
}
