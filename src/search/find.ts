import type { Entry } from './entry.ts';
import type { Form } from './form.ts';
import { countMissing, mayBegin } from './letters.ts';
import { scoreExactly, scoreRole, scoreSound } from './match.ts';
import { scoreRoughly, scoreSlips, slipsForgiven } from './match-nearly.ts';
import { type Query, readQuery } from './query.ts';
import type { Column, SearchIndex } from './search-index.ts';
import { lackOf, noMatch, scoreOf, stepOf, tierOf } from './score.ts';
import * as tiers from './tiers.ts';
import { meaningfulWords, withoutParticle } from './words.ts';

/** An entry that answers a query, and how well: the less the better. */
export type Hit = { entry: Entry; score: number };

/** The best score of each entry, by its place in the index. */
type Scores = Float64Array;

/** So many hits are in sight at once: where fewer are sure, similar ones fill up what is left, so that nothing vanishes while a slip is typed over. */
const inSight = 20;

/** What so many names answer to leads to nobody in particular. */
const mostNamed = 20;

/** Entries that answer what was typed, the best first. */
export function find(index: SearchIndex, typed: string): Hit[] {
  const query = readQuery(typed);
  const scores = findStrictly(index, query);
  if (isEnough(scores, query)) return sorted(index, scores);
  findNearly(scores, index, query);
  return sorted(index, scores).slice(0, inSight);
}

/** Whether there is no need to look for what is like it: many answer, something has that very name, or it is initials that some have. */
function isEnough(scores: Scores, { letters }: Query): boolean {
  const sure = countUpTo(scores, tiers.close);
  return sure >= inSight || countUpTo(scores, tiers.whole) > 0 || (sure > 0 && /^[ㄱ-ㅎ]{3,}$/.test(letters));
}

/** By the words together, or where that gives nothing, by each of them, or without a particle. */
function findStrictly(index: SearchIndex, query: Query): Scores {
  const exact = findExactly(index, query);
  if (hasHits(exact)) return exact;
  const words = meaningfulWords(query.words);
  if (query.words.length > 1) {
    const byWords = findWords(index, words);
    if (hasHits(byWords)) return byWords;
  }
  const bare = withoutParticle(words);
  return bare === undefined ? exact : findExactly(index, readQuery(bare));
}

/** By names as they are written, typed or heard, by roles, and by what goes together with what is named. */
function findExactly({ entries, names, sayings, besides }: SearchIndex, query: Query): Scores {
  const scores = new Float64Array(entries.length).fill(noMatch);
  take(scores, names, query, (form, sounds) => Math.min(scoreExactly(query, form), scoreSound(query, form, sounds)));
  take(scores, sayings, query, (form, sounds) => scoreRole(query, form, sounds));
  if (countUpTo(scores, tiers.inside) > mostNamed) return scores;
  const near = scoreOf(tiers.near);
  scores.forEach((score, place) => {
    if (tierOf(score) <= tiers.inside)
      for (const other of besides.get(entries[place]!.id) ?? []) scores[other] = Math.min(scores[other]!, near);
  });
  return scores;
}

/** Entries of which each word names or describes something. */
function findWords(index: SearchIndex, words: readonly string[]): Scores {
  const all = words.map((word) => findExactly(index, readQuery(word)));
  return all[0]!.map((score, place) => {
    if (score === noMatch) return noMatch;
    const each = all.map((scores) => scores[place]!);
    const lack = each.reduce((sum, score) => sum + lackOf(score), 0);
    return each.includes(noMatch) ? noMatch : scoreOf(Math.max(tiers.inside, ...each.map(tierOf)), lack);
  });
}

/** In spite of other vowels and of slips. */
function findNearly(scores: Scores, { names }: SearchIndex, query: Query): void {
  const { forms, owners, written } = names;
  const { consonants, sounds } = names.heard();
  const slips = slipsForgiven(query);
  forms.forEach((form, place) => {
    const owner = owners[place]!;
    if (query.skeleton === '' || mayBegin(query.consonants, consonants, place))
      scores[owner] = Math.min(scores[owner]!, scoreRoughly(query, form, sounds[place]!));
    if (countMissing(query.written.has, written.has[place]!) <= slips)
      scores[owner] = Math.min(scores[owner]!, scoreSlips(query, form));
  });
}

/** Scores the spellings that have the letters which are asked for, as they are written or as they sound. */
function take(
  scores: Scores,
  { forms, owners, written, heard }: Column,
  query: Query,
  scoreOfForm: (form: Form, sounds: readonly string[]) => number,
): void {
  const { letters, sounds } = heard();
  for (let place = 0; place < forms.length; place++) {
    if (!mayBegin(query.written, written, place) && !mayBegin(query.heard, letters, place)) continue;
    const owner = owners[place]!;
    scores[owner] = Math.min(scores[owner]!, scoreOfForm(forms[place]!, sounds[place]!));
  }
}

function hasHits(scores: Scores): boolean {
  return countUpTo(scores, tiers.slip) > 0;
}

/** How many are of some tier or a better one. */
function countUpTo(scores: Scores, tier: number): number {
  let count = 0;
  for (let place = 0; place < scores.length; place++) if (tierOf(scores[place]!) <= tier) count++;
  return count;
}

function sorted({ entries }: SearchIndex, scores: Scores): Hit[] {
  const hits: Hit[] = [];
  scores.forEach((score, place) => {
    if (score < noMatch) hits.push({ entry: entries[place]!, score });
  });
  return hits.toSorted((a, b) => stepOf(a.score) - stepOf(b.score) || a.entry.weight - b.entry.weight);
}
