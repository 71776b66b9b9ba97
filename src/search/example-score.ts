/** For tests, how a name answers a query by one way of matching, in words: its tier and what it lacks, or `none`. */
import { type Form, formOf } from './form.ts';
import { heardOf, type Sound } from './heard.ts';
import { type Query, readQuery } from './query.ts';
import { lackOf, noMatch, tierOf, tiers } from './tiers.ts';

type Way = (query: Query, form: Form, sounds: readonly Sound[]) => number;

export function scored(way: Way, typed: string, name: string): string {
  const form = formOf(name);
  const score = way(readQuery(typed), form, heardOf([form]).sounds[0]!);
  return score === noMatch ? 'none' : `${Object.keys(tiers)[tierOf(score)]} ${Number(lackOf(score).toFixed(2))}`;
}
