/** Finding a refused word in a text, as `wording.yaml` writes it. */
import { particles } from './spellings.ts';

/** Where a refused word stands in a text: from its first sign to before the one after its last. */
export type Place = { start: number; end: number };

/**
 * Every place of a refused word in a text.
 * @param allowed longer stretches in which it may stand: what they cover is left out
 */
export function placesOf(text: string, refused: RegExp, allowed: readonly string[]): Place[] {
  const places = [...text.matchAll(refused)].map(({ index, 0: found }) => ({
    start: index,
    end: index + found.length,
  }));
  if (places.length === 0) return [];
  const covers = allowed.flatMap((stretch) => placesOfStretch(text, stretch));
  return places.filter(({ start, end }) => !covers.some((cover) => cover.start <= start && cover.end >= end));
}

function placesOfStretch(text: string, stretch: string): Place[] {
  const places: Place[] = [];
  for (let start = text.indexOf(stretch); start >= 0; start = text.indexOf(stretch, start + 1))
    places.push({ start, end: start + stretch.length });
  return places;
}

/**
 * No letter of its own script and no digit touches a word in Latin letters, but what `-` leaves open. Hangul is found inside longer words too;
 * one or two syllables are part of too many, and have to begin a word and be followed by nothing but particles.
 */
export function refusedPattern(refused: string): RegExp {
  const isOpen = refused.endsWith('-');
  const word = (isOpen ? refused.slice(0, -1) : refused)
    .normalize('NFC')
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replaceAll('#', '\\p{N}+');
  if (/^\p{Script=Hangul}{1,2}$/u.test(word))
    return new RegExp(`(?<!\\p{L})${word}${isOpen ? '' : `(?=(?:${particles})*(?!\\p{L}))`}`, 'gu');
  if (/\p{Script=Hangul}/u.test(word)) return new RegExp(word, 'gu');
  const edge = '[\\p{Script=Latin}\\p{M}\\p{N}]';
  return new RegExp(`(?<!${edge})${word}${isOpen ? '' : `(?!${edge})`}`, 'giu');
}
