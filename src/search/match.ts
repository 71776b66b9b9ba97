import { plainCost, prefixDistance } from './distance.ts';
import type { Form } from './form.ts';
import type { Keys } from './keys.ts';
import type { Query } from './query.ts';
import { soundCost, soundsLike } from './sound.ts';
import { better, type Match, tiers } from './tiers.ts';
import { spelledUpTo } from './spelled.ts';

/** A name of which less is asked for than this is as good as a role. */
const leastShare = 0.4;

/** How much of a form is asked for. */
function shareOf({ letters }: Query, form: Form): number {
  return Math.min(1, letters.length / form.letters.length);
}

/**
 * By the letters and keys themselves, as `matchLiterally` does, but that a little of a long name is no more than a role. Short names stand
 * before long ones, however much is typed.
 */
export function matchExactly(query: Query, form: Form): Match | undefined {
  const found = matchLiterally(query, form);
  if (!found || found.tier === tiers.whole) return found;
  const share = shareOf(query, form);
  if (found.tier === tiers.inside && share < leastShare) return { tier: tiers.role, lack: 1 - share };
  return { tier: found.tier, lack: found.lack + 0.2 * Math.floor(form.letters.length / 8) };
}

/** Part of what is said of a role; one that is told in fewer words fits better. */
export function matchRole(query: Query, form: Form): Match | undefined {
  if (query.letters.length < (query.isHangul ? 2 : 3)) return undefined;
  const found = matchLiterally(query, form);
  if (found && found.tier <= tiers.inside) return { tier: tiers.role, lack: 1 - shareOf(query, form) };
  const heard = query.letters.length > 5 ? matchSound(query, form) : undefined;
  return heard?.tier === tiers.sound ? { tier: tiers.role, lack: 1 } : undefined;
}

/** By the letters and keys themselves: the whole, the beginning of it or of a part, initials, the other keyboard layout. */
function matchLiterally(query: Query, form: Form): Match | undefined {
  if (query.letters === form.letters) return { tier: tiers.whole, lack: 0 };
  if (query.isHangul) return form.hangul ? matchKeys(query.keys, form.hangul, form) : matchLayout(query, form);
  return matchLetters(query.letters, form) ?? matchLayout(query, form);
}

function matchLetters(letters: string, form: Form): Match | undefined {
  const { letters: text, wordStarts } = form;
  // Chinese characters and kana have no spaces between words.
  const isLatin = /^[\p{Script=Latin}\p{N}]/u.test(letters);
  let found: Match | undefined;
  for (let at = text.indexOf(letters); at >= 0; at = text.indexOf(letters, at + 1)) {
    const isWordStart = wordStarts.includes(at);
    if (isLatin && !isWordStart) continue;
    found = better(found, { tier: at === 0 ? tiers.begins : tiers.inside, lack: isWordStart ? 0 : 0.2 });
  }
  return found ?? matchTurned(letters, form);
}

/** Given name first, where the family name stands first, or the other way round. */
function matchTurned(letters: string, { letters: text, wordStarts }: Form): Match | undefined {
  for (const start of wordStarts) {
    const first = text.length - start;
    if (start === 0 || letters.length <= first || !text.endsWith(letters.slice(0, first))) continue;
    if (text.startsWith(letters.slice(first))) return { tier: tiers.inside, lack: 0 };
  }
  return undefined;
}

function matchKeys(query: string, hangul: Keys, { wordStarts }: Form): Match | undefined {
  const { keys, starts } = hangul;
  if (keys.startsWith(query)) return { tier: query === keys ? tiers.whole : tiers.begins, lack: 0 };
  let found: Match | undefined;
  for (const [syllable, start] of starts.entries()) {
    if (keys[start] !== query[0]) continue;
    const lack = wordStarts.includes(syllable) ? 0 : 0.5;
    if (syllable > 0 && query.length > 1 && keys.startsWith(query, start))
      found = better(found, { tier: tiers.inside, lack });
    else if (spelledUpTo(query, hangul, syllable))
      found = better(found, { tier: syllable === 0 ? tiers.initials : tiers.initialsInside, lack });
  }
  return found;
}

/** Fewer keys than this may mean anything on another layout, but for the beginning of a name. */
const fewestLayoutKeys = 3;

function matchLayout({ keys, isHangul }: Query, { hangul, letters, wordStarts }: Form): Match | undefined {
  if (isHangul) {
    if (keys.length < fewestLayoutKeys) return undefined;
    const at = letters.indexOf(keys);
    return at >= 0 && wordStarts.includes(at) ? { tier: tiers.layout, lack: at === 0 ? 0 : 0.3 } : undefined;
  }
  if (!hangul || !/^[a-z]+$/.test(keys)) return undefined;
  if (hangul.keys.startsWith(keys)) return { tier: tiers.layout, lack: 0 };
  if (keys.length < fewestLayoutKeys) return undefined;
  for (const [syllable, start] of hangul.starts.entries()) {
    if (hangul.keys.startsWith(keys, start)) return { tier: tiers.layout, lack: 0.3 };
    if (spelledUpTo(keys, hangul, syllable)) return { tier: tiers.layout, lack: syllable === 0 ? 0.6 : 0.9 };
  }
  return undefined;
}

/** By its sound, which a name in another script or romanisation shares. */
export function matchSound(query: Query, form: Form): Match | undefined {
  const { sound, stem, isHangul } = query;
  if (sound.length < 2 || (isHangul && form.hangul)) return undefined;
  const { sounds: all } = form.heard();
  let found: Match | undefined;
  const isMuch = shareOf(query, form) >= leastShare;
  for (let place = 0; place < (isMuch ? all.length : 1); place++) {
    const own = all[place]?.sound ?? '';
    if (own.startsWith(sound)) return { tier: tiers.sound, lack: 0 };
    // What is typed last may be half of two letters, as in ae and ng.
    else if (
      stem !== '' &&
      own.startsWith(stem) &&
      own.length > stem.length &&
      soundsLike(sound.at(-1)!, own[stem.length]!)
    )
      found = { tier: tiers.close, lack: 0.1 };
  }
  return found;
}

/** Nearly by its sound: vowels may differ a little in the beginning of a name, and more in the whole of it; consonants may not. */
export function matchRoughly({ sound, skeleton, isHangul }: Query, form: Form): Match | undefined {
  if (sound.length < 2 || (isHangul && form.hangul)) return undefined;
  const limit = Math.min(0.95, Math.max(0.3, 0.15 * skeleton.length));
  const wholeLimit = Math.min(0.95, 0.25 * skeleton.length);
  let lack = Infinity;
  for (const own of form.heard().sounds) {
    if (!own.skeleton.startsWith(skeleton) || !soundsLike(sound[0]!, own.sound[0]!)) continue;
    lack = Math.min(
      lack,
      prefixDistance(sound, own.sound, limit, soundCost),
      prefixDistance(sound, own.sound, wholeLimit, soundCost, true),
    );
  }
  return lack < Infinity ? { tier: tiers.close, lack } : undefined;
}

/** With slips of the finger. */
export function matchTypos(query: Query, form: Form): Match | undefined {
  const { letters, keys, isHangul } = query;
  const { hangul } = form;
  if (isHangul && !hangul) return undefined;
  const typed = isHangul ? keys : letters;
  const limit = slipsIn(query);
  const text = isHangul && hangul ? hangul.keys : form.letters;
  let lack = Infinity;
  for (const start of form.wordStarts) {
    const at = isHangul && hangul ? hangul.starts[start]! : start;
    // A slip in the first letter leaves the second, but for one that was put in before it.
    if (![typed[0], typed[1]].includes(text[at]) && text[at + 1] !== typed[1] && text[at + 1] !== typed[0]) continue;
    lack = Math.min(lack, prefixDistance(typed, text.slice(at), limit, plainCost));
  }
  return lack <= limit ? { tier: tiers.close, lack: lack * 0.6 } : undefined;
}

/** How many slips are forgiven: none in three letters, one in up to seven, then two; in Hangul, of which each letter is a key, a little later. */
export function slipsIn({ letters, keys, isHangul }: Query): number {
  const length = isHangul ? keys.length - 1 : letters.length;
  if (length < 4) return 0;
  return length < 8 ? 1 : 2;
}

/** The beginning of a name, but for the keys pressed last: so that what was in sight stays there while a slip is typed over. */
export function matchBeforeSlip(query: Query, form: Form, count: number): Match | undefined {
  const isBegun = query.isHangul
    ? form.hangul?.keys.startsWith(query.keys)
    : form.wordStarts.some((start) => form.letters.startsWith(query.letters, start));
  return isBegun ? { tier: tiers.slip, lack: count } : undefined;
}
