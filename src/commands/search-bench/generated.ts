import { hasHangul, keysOfSign } from '#search/keys.ts';
import type { Entry } from '#search/entry.ts';
import { composed, typedOn } from './keyboard.ts';
import { dice } from './dice.ts';
import { romanisedAnyhow } from './romanised-anyhow.ts';

/** What is typed, and the pages of which any may come first: several share their initials. */
export type Case = { typed: string; finds: ReadonlySet<string> };

/** Queries made of the names and roles of everything that can be found, by class; the same ones in every run. */
export function generatedCases(entries: readonly Entry[]): Record<string, Case[]> {
  const random = dice(17);
  const ways: Record<string, (spelling: string, entry: Entry) => readonly string[]> = {
    hangul: (spelling) => (hasHangul(spelling) ? [spelling, spelling.replaceAll(' ', '')] : []),
    initials: (spelling) =>
      isHangulName(spelling, 3) ? [initialsOf(spelling), composed(typedOn(initialsOf(spelling)))] : [],
    syllables: (spelling) => {
      const keys = typedOn(spelling);
      return hasHangul(spelling) && keys.length > 5 ? [-1, -2, -3].map((end) => composed(keys.slice(0, end))) : [];
    },
    layout: (spelling) =>
      isHangulName(spelling, 2) ? [typedOn(spelling).join(''), typedOn(spelling).join('').toUpperCase()] : [],
    romanised: (spelling, { kind }) =>
      isHangulName(spelling, 2) && ['characters', 'people'].includes(kind) && !spelling.includes(' ')
        ? [1, 2, 3, 4].map(() => romanisedAnyhow(spelling, random))
        : [],
    typos: (spelling) =>
      spelling.length > 5 || isHangulName(spelling, 3) ? [1, 2].map(() => withSlip(spelling, random)) : [],
    latin: (spelling) =>
      /^[\p{Script=Latin}\p{P} ]+$/u.test(spelling)
        ? [
            spelling,
            spelling.toLowerCase().replaceAll(/[-’ ]+/g, ' '),
            spelling.slice(0, Math.max(4, Math.ceil(spelling.length * 0.7))),
          ]
        : [],
  };
  return Object.fromEntries(
    Object.entries(ways).map(([name, way]) => {
      const cases = new Map<string, Set<string>>();
      for (const entry of entries)
        for (const spelling of spellingsOf(entry))
          for (const typed of way(spelling, entry)) {
            const finds = cases.get(typed) ?? new Set();
            cases.set(typed, finds.add(entry.id));
          }
      return [name, [...cases].map(([typed, finds]) => ({ typed, finds }))];
    }),
  );
}

function spellingsOf({ names }: Entry): string[] {
  const all = names.flatMap(({ other = [], ...own }) => [...Object.values(own), ...other]);
  return [...new Set(all)].filter((spelling) => typeof spelling === 'string');
}

function isHangulName(spelling: string, fewest: number): boolean {
  return /^[가-힣 ]+$/.test(spelling) && spelling.replaceAll(' ', '').length >= fewest;
}

function initialsOf(spelling: string): string {
  return composedInitials([...spelling.replaceAll(' ', '')].map((sign) => keysOfSign(sign)[0] ?? ''));
}

/** Each by itself, as fingers type them that leave the field in between. */
function composedInitials(keys: readonly string[]): string {
  return keys.map((key) => composed([key])).join('');
}

/** One key beside the right one, left out, twice, or swapped with the next; never the first. */
function withSlip(spelling: string, random: () => number): string {
  const isHangul = hasHangul(spelling);
  const keys = isHangul ? typedOn(spelling) : [...spelling.toLowerCase()];
  const at = 1 + Math.floor(random() * (keys.length - 2));
  const [key = '', next = ''] = keys.slice(at);
  const slips = [[next, key], [next], [key, key, next], [neighbourOf(key, random), next]];
  const slipped = [...keys.slice(0, at), ...(slips[Math.floor(random() * slips.length)] ?? []), ...keys.slice(at + 2)];
  return isHangul ? composed(slipped) : slipped.join('');
}

const rows = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];

function neighbourOf(key: string, random: () => number): string {
  const row = rows.find((row) => row.includes(key.toLowerCase())) ?? key;
  const at = row.indexOf(key.toLowerCase());
  return row[at + (random() < 0.5 && at > 0 ? -1 : 1)] ?? key;
}
