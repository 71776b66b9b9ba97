import type { Entry } from './entry.ts';
import type { Form } from './form.ts';
import { countMissing } from './letters.ts';
import { matchBeforeSlip, matchExactly, matchRole, matchRoughly, matchSound, matchTypos, slipsIn } from './match.ts';
import { type Query, readQuery, withoutLast } from './query.ts';
import type { Column, SearchIndex } from './search-index.ts';
import { better, type Match, tiers } from './tiers.ts';
import { meaningfulWords, withoutParticle } from './words.ts';

/** An entry that answers a query, and how well. */
export type Hit = { entry: Entry } & Match;

type Hits = Map<Entry, Match>;

/** Fewer hits than this by letters and keys, and similar ones are looked for. */
const few = 3;

/** What so many names answer to leads to nobody in particular. */
const mostNamed = 20;

/** So many keys at the end may have been slips. */
const slips = 2;

/** Entries that answer what was typed, the best first. */
export function find(index: SearchIndex, typed: string): Hit[] {
  const query = readQuery(typed);
  if (query.letters === '') return [];
  const exact = findExactly(index, query);
  if (exact.size >= few) return sorted(exact);
  const words = meaningfulWords(query.words);
  if (exact.size === 0 && query.words.length > 1) {
    const byWords = findWords(index, words);
    if (byWords.size > 0) return sorted(byWords);
  }
  const bare = exact.size === 0 ? withoutParticle(words) : undefined;
  if (bare !== undefined) {
    const found = findExactly(index, readQuery(bare));
    if (found.size > 0) return sorted(found);
  }
  return sorted(findNearly(index, query, exact));
}

/** By names as they are written, typed or heard, by roles, and by what goes together with what is named. */
function findExactly(index: SearchIndex, query: Query): Hits {
  const hits: Hits = new Map();
  const { has, stemHas } = query;
  const mayBe = (letters: number, heard: number) => (has & ~letters) === 0 || (stemHas & ~heard) === 0;
  take(hits, index, index.names, mayBe, (form) => matchExactly(query, form) ?? matchSound(query, form));
  take(hits, index, index.sayings, mayBe, (form) => matchRole(query, form));
  const named = [...hits].filter(([, { tier }]) => tier <= tiers.inside);
  if (named.length <= mostNamed)
    for (const [{ id }] of named)
      for (const entry of index.besides.get(id) ?? []) keep(hits, entry, { tier: tiers.near, lack: 0 });
  return hits;
}

/** In spite of other vowels and of slips. */
function findNearly(index: SearchIndex, query: Query, exact: Hits): Hits {
  const hits = new Map(exact);
  const { names } = index;
  const { has, skeletonHas } = query;
  const limit = slipsIn(query);
  const isHeard = (_: number, heard: number) => (skeletonHas & ~heard) === 0;
  take(hits, index, names, isHeard, (form) => matchRoughly(query, form));
  if (limit > 0)
    take(
      hits,
      index,
      names,
      (letters) => countMissing(has, letters) <= limit,
      (form) => matchTypos(query, form),
    );
  for (let count = 1; exact.size === 0 && count <= slips && count < query.keys.length; count++) {
    const before = withoutLast(query, count);
    const mayBegin = (letters: number) => (before.has & ~letters) === 0;
    take(hits, index, names, mayBegin, (form) => matchBeforeSlip(before, form, count));
  }
  return hits;
}

/** Entries of which each word names or describes something. */
function findWords(index: SearchIndex, words: readonly string[]): Hits {
  const [first, ...others] = words.map((word) => findExactly(index, readQuery(word)));
  const hits: Hits = new Map();
  for (const [entry, match] of first ?? []) {
    const all = [match, ...others.map((other) => other.get(entry))];
    if (all.includes(undefined)) continue;
    const tier = Math.max(...all.map((each) => each?.tier ?? 0), tiers.inside);
    hits.set(entry, { tier, lack: all.reduce((sum, each) => sum + (each?.lack ?? 0), 0) });
  }
  return hits;
}

/** @param mayBe tells by letters alone, those written and those heard, that a spelling is no match */
function take(
  hits: Hits,
  { entries }: SearchIndex,
  { forms, owners, has, heard }: Column,
  mayBe: (letters: number, heard: number) => boolean,
  match: (form: Form) => Match | undefined,
): void {
  const sounds = heard();
  for (let place = 0; place < forms.length; place++) {
    if (!mayBe(has[place]!, sounds[place]!)) continue;
    const found = match(forms[place]!);
    if (found) keep(hits, entries[owners[place]!]!, found);
  }
}

function keep(hits: Hits, entry: Entry, match: Match): void {
  if (better(hits.get(entry), match) === match) hits.set(entry, match);
}

/** What lacks about the same is ordered by weight. */
function step(lack: number): number {
  return Math.round(lack * 5);
}

function sorted(hits: Hits): Hit[] {
  return [...hits]
    .map(([entry, match]) => ({ entry, ...match }))
    .toSorted((a, b) => a.tier - b.tier || step(a.lack) - step(b.lack) || a.entry.weight - b.entry.weight);
}
