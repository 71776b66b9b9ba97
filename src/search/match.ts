import type { Form } from './form.ts';
import type { Keys } from './keys.ts';
import { isLatin } from './letters.ts';
import type { Query } from './query.ts';
import { beginsAlike } from './sound.ts';
import { spelledUpTo } from './spelled.ts';
import { noMatch, scoreOf, tierOf } from './score.ts';
import * as tiers from './tiers.ts';

/** A name of which less is asked for than this is as good as a role. */
const leastShare = 0.4;

/** How much of a form is asked for. */
function shareOf({ letters }: Query, form: Form): number {
  return Math.min(1, letters.length / form.letters.length);
}

/**
 * By the letters and keys themselves, as `scoreLiterally` does, but that a little of a long name is no more than a role. Short names stand
 * before long ones, however much is typed.
 */
export function scoreExactly(query: Query, form: Form): number {
  const score = scoreLiterally(query, form);
  const tier = tierOf(score);
  if (score === noMatch || tier === tiers.whole) return score;
  const share = shareOf(query, form);
  if (tier === tiers.inside && share < leastShare) return scoreOf(tiers.role, 1 - share);
  return score + 0.2 * Math.floor(form.letters.length / 8);
}

/** Part of what is said of a role; one that is told in fewer words fits better. */
export function scoreRole(query: Query, form: Form, sounds: readonly string[]): number {
  if (query.letters.length < (query.isHangul ? 2 : 3)) return noMatch;
  if (tierOf(scoreLiterally(query, form)) <= tiers.inside) return scoreOf(tiers.role, 1 - shareOf(query, form));
  const isHeard = query.letters.length > 5 && tierOf(scoreSound(query, form, sounds)) === tiers.sound;
  return isHeard ? scoreOf(tiers.role, 1) : noMatch;
}

/** By the letters and keys themselves: the whole, the beginning of it or of a part, initials, the other keyboard layout. */
function scoreLiterally(query: Query, form: Form): number {
  if (query.letters === form.letters) return scoreOf(tiers.whole);
  if (query.isHangul && form.hangul) return scoreKeys(query.keys, form.hangul, form);
  const score = query.isHangul ? noMatch : scoreLetters(query.letters, form);
  return score === noMatch ? scoreLayout(query, form) : score;
}

function scoreLetters(letters: string, form: Form): number {
  const { letters: text, wordStarts } = form;
  const isByWords = isLatin(letters);
  let score = noMatch;
  for (let at = text.indexOf(letters); at >= 0; at = text.indexOf(letters, at + 1)) {
    const isWordStart = wordStarts.includes(at);
    if (isByWords && !isWordStart) continue;
    score = Math.min(score, scoreOf(at === 0 ? tiers.begins : tiers.inside, isWordStart ? 0 : 0.2));
  }
  return score === noMatch ? scoreTurned(letters, form) : score;
}

/** Given name first, where the family name stands first, or the other way round. */
function scoreTurned(letters: string, { letters: text, wordStarts }: Form): number {
  const isTurned = wordStarts.some((start) => (text.slice(start) + text.slice(0, start)).startsWith(letters));
  return isTurned ? scoreOf(tiers.inside) : noMatch;
}

function scoreKeys(query: string, hangul: Keys, { wordStarts }: Form): number {
  const { keys, starts } = hangul;
  if (keys.startsWith(query)) return scoreOf(query === keys ? tiers.whole : tiers.begins);
  let score = noMatch;
  for (const [syllable, start] of starts.entries()) {
    if (keys[start] !== query[0]) continue;
    const lack = wordStarts.includes(syllable) ? 0 : 0.5;
    if (syllable > 0 && query.length > 1 && keys.startsWith(query, start))
      score = Math.min(score, scoreOf(tiers.inside, lack));
    else if (spelledUpTo(query, hangul, syllable))
      score = Math.min(score, scoreOf(syllable === 0 ? tiers.initials : tiers.initialsInside, lack));
  }
  return score;
}

/** Fewer keys than this may mean anything on another layout, but for the beginning of a name. */
const fewestLayoutKeys = 3;

function scoreLayout({ keys, isHangul }: Query, form: Form): number {
  const { hangul, letters, wordStarts } = form;
  if (isHangul) {
    const at = letters.indexOf(keys);
    return keys.length >= fewestLayoutKeys && wordStarts.includes(at)
      ? scoreOf(tiers.layout, at === 0 ? 0 : 0.3)
      : noMatch;
  }
  if (!hangul) return noMatch;
  const tier = tierOf(scoreKeys(keys, hangul, form));
  return tier <= (keys.length < fewestLayoutKeys ? tiers.begins : tiers.initialsInside)
    ? scoreOf(tiers.layout, 0.3 * Math.max(0, tier - 1))
    : noMatch;
}

/** By its sound, which a name in another script or romanisation shares. Two letters are the beginning of half of all names, and count as a whole only. */
export function scoreSound(query: Query, form: Form, sounds: readonly string[]): number {
  const { sound, stem, isHangul } = query;
  if (sound.length < 2 || (isHangul && form.hangul)) return noMatch;
  if (sound.length === 2) return sounds.includes(sound) ? scoreOf(tiers.sound) : noMatch;
  const places = shareOf(query, form) >= leastShare ? sounds.length : 1;
  let score = noMatch;
  for (let place = 0; place < places; place++) {
    const own = sounds[place] ?? '';
    if (own.startsWith(sound)) return scoreOf(tiers.sound);
    if (beginsAlike(sound, stem, own)) score = scoreOf(tiers.close, 0.1);
  }
  return score;
}
