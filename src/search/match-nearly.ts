import { distancesOf } from './distance.ts';
import type { Form } from './form.ts';
import type { Query } from './query.ts';
import { slipsIn } from './slips.ts';
import { soundCost, soundsLike } from './sound.ts';
import { noMatch, scoreOf } from './score.ts';
import * as tiers from './tiers.ts';

/** Names that sound no longer than this are like too many others. */
const shortSound = 4;

/** What lacks where little was typed: what was in sight a key ago comes first, in the order in which it was: by length, and first words first. */
const eightLetters = 0.2;
const anotherWord = 1;
const sameSound = 1;
const aSlip = 2;
const otherVowels = 2.4;
const vagueSound = 3;
const twoSlips = 4;

/** What another vowel costs. */
const aVowel = 0.3;

/** Nearly by its sound: vowels may differ a little in the beginning of a name, and more in the whole of it; consonants may not. */
export function scoreRoughly(
  { letters, sound, stem, skeleton, isHangul }: Query,
  form: Form,
  sounds: readonly string[],
): number {
  if (sound.length < 2 || (isHangul && form.hangul)) return noMatch;
  const begun = Math.min(0.95, Math.max(aVowel, 0.15 * skeleton.length));
  const limit = Math.min(0.95, Math.max(begun, 0.25 * skeleton.length));
  const isShort = sound.length <= shortSound;
  let lack = Infinity;
  for (const own of sounds) {
    if (!soundsLike(sound[0]!, own[0]!)) continue;
    const far = distancesOf(sound, own, limit, soundCost);
    lack = Math.min(lack, far.begun <= begun ? far.begun : far.whole);
    // The last letter may be half of two.
    if (!isShort && stem !== sound && far.butLast <= Math.max(aVowel, begun - 0.1))
      lack = Math.min(lack, far.butLast + 1);
  }
  if (lack === Infinity) return noMatch;
  if (!isShort) return scoreOf(tiers.close, lack);
  const isVague = letters.length < 3 || (sound.length === 2 && lack > 0);
  return scoreOf(tiers.slip, isVague ? vagueSound : lack > 0 || sound.length > 2 ? otherVowels + lack : sameSound);
}

/** With slips of the finger. */
export function scoreSlips(query: Query, form: Form): number {
  const { letters, keys, isHangul } = query;
  const { hangul, wordStarts } = form;
  if (isHangul && !hangul) return noMatch;
  const typed = isHangul ? keys : letters;
  const text = hangul && isHangul ? hangul.keys : form.letters;
  const limit = slipsForgiven(query);
  const isShort = lengthOf(query) < 4;
  let score = noMatch;
  for (const start of wordStarts) {
    const at = hangul && isHangul ? hangul.starts[start]! : start;
    score = Math.min(score, isShort ? scoreBeginning(typed, text, at) : scoreTypos(typed, text, at, limit));
  }
  return score;
}

/** How many are forgiven: one in up to seven letters, then two; in Hangul, of which each letter is a key, a little later. */
export function slipsForgiven(query: Query): number {
  return lengthOf(query) < 8 ? 1 : 2;
}

function lengthOf({ letters, keys, isHangul }: Query): number {
  return isHangul ? keys.length - 1 : letters.length;
}

/** A few letters, of which the first is taken as meant: what began with them before the last keys were pressed stays in sight. */
function scoreBeginning(typed: string, text: string, start: number): number {
  if (typed.length < 2 || typed[0] !== text[start]) return noMatch;
  const lack = lackAfterSlips(typed, text, start);
  if (lack === Infinity) return noMatch;
  const inOrder = eightLetters * Math.floor(text.length / 8) + (start === 0 ? 0 : anotherWord);
  return scoreOf(tiers.slip, lack + inOrder);
}

function lackAfterSlips(typed: string, text: string, start: number): number {
  if (text.startsWith(typed.slice(0, -1), start)) return 0;
  if (slipsIn(typed, text, start, 1) < Infinity) return aSlip;
  return text.startsWith(typed.slice(0, -2), start) ? twoSlips : Infinity;
}

function scoreTypos(typed: string, text: string, start: number, limit: number): number {
  // A slip in the first letter leaves the second, but for one that was put in before it.
  const isLikely = [text[start], text[start + 1]].some((sign) => sign === typed[0] || sign === typed[1]);
  if (!isLikely) return noMatch;
  const slips = slipsIn(typed, text, start, limit);
  return slips < Infinity ? scoreOf(tiers.close, 0.6 * slips) : noMatch;
}
