import type { Localized } from '#shared/schema/record.ts';
import { Dice } from './dice.ts';
import type { InventedName } from './names.ts';
import { sentenceOf } from './sentences.ts';

/** A file of the invented record: its path below `src/content`, and what stands in it. */
export type Invented = [file: string, record: object];

/** What the parts of the invented record know of each other. */
export type World = {
  characters: readonly (InventedName & { from: string | undefined })[];
  people: readonly InventedName[];
  terms: readonly string[];
  sources: readonly string[];
  portraits: readonly string[];
};

/** Two seasons of eight, whatever the size: what grows is the cast. */
export const seasons = [1, 2].map((number) => ({
  number,
  episodes: Array.from({ length: 8 }, (_, place) => `s${number}e${place + 1}`),
}));
export const episodes = seasons.flatMap((season) => season.episodes);

/** One character in four is not known before some episode; who is in the first places is known to all. */
export function gateOf(place: number): string | undefined {
  return place % 4 === 3 ? episodes[(place >> 2) % episodes.length] : undefined;
}

/** Two or three of the sources, near each other: each bears out what belongs to a few neighbours. */
function sourcesFor({ sources }: World, place: number, dice: Dice): string[] {
  const first = (place >> 1) % sources.length;
  return [0, 1, 2].slice(dice.below(2)).map((step) => sources[(first + step) % sources.length]!);
}

/** A statement that everybody may read. @param role tells the statements of one record apart */
export function safeStatement(world: World, place: number, role: number, who: Localized) {
  const dice = new Dice(place * 97 + role);
  const sources = sourcesFor(world, place, dice);
  return { ...sentenceOf(dice, who), sources, confidence: sources.length > 2 ? 'corroborated' : 'single-source' };
}
