/** For tests, how a name answers a query by one way of matching, in words: its tier and what it lacks, or `none`. */
import { type Form, formOf } from './form.ts';
import { heardOf } from './heard.ts';
import { type Query, readQuery } from './query.ts';
import { lackOf, noMatch, tierOf } from './score.ts';
import * as tiers from './tiers.ts';

type Way = (query: Query, form: Form, sounds: readonly string[]) => number;

export function scored(way: Way, typed: string, name: string): string {
  const form = formOf(name);
  const score = way(readQuery(typed), form, heardOf([form]).sounds[0]!);
  const [tier = 'none'] = Object.entries(tiers).find(([, tier]) => tier === tierOf(score)) ?? [];
  return score === noMatch ? tier : `${tier} ${Number(lackOf(score).toFixed(2))}`;
}
