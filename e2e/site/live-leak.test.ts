import { addressOf, addressOfRecord, languageOf } from '#shared/router/addresses.ts';
import { type Language, languages } from '#series/languages.ts';
import { expect, test } from '../fixtures.ts';
import { sitemapAddresses } from './built-site.ts';
import { leaksIn } from './find-leaks.ts';
import { pageKinds } from './page-kinds.ts';
import { isWhole, sampled } from '../sampled.ts';
import { early, firstCharacter, last, late } from './samples.ts';
import { allSecrets, gatedRecords, shutAt } from './secrets.ts';
import { openUses } from './source-uses.ts';
import { type Sight, type Step, walk, watchPages } from './walk.ts';

const secrets = allSecrets();

/** Readers whose pages are walked through; a guest has seen everything, and must meet nothing of it. */
const readers = [
  { who: `a reader at ${early}`, stored: early, seen: early, isGuest: false, tag: '@brief' },
  { who: `a reader at ${late}`, stored: late, seen: late, isGuest: false, tag: '@every-series' },
  { who: `the guest of a reader at ${last}`, stored: last, seen: null, isGuest: true, tag: [] },
];

/** Pages that open late and those that no sitemap lists. */
function unlisted(lang: Language): string[] {
  return gatedRecords().map(({ to }) => addressOfRecord(lang, to));
}

/** Whom strangers know best beside each who is known later, and these beside each other. */
function comparisons(lang: Language): string[] {
  const later = gatedRecords().flatMap(({ to }) => (to.startsWith('characters/') ? to.split('/').slice(1) : []));
  const known = firstCharacter.split('/').at(-1);
  return later.flatMap((id, place) =>
    [known, later[place - 1]].flatMap((other) => (other ? `${addressOf(lang, 'compare')}?with=${other},${id}` : [])),
  );
}

/** One page of each kind, some of those that are shut for strangers, and a third of all others, each for one of the readers; with HUNT=whole all of them for each. */
function stepsOf(lang: Language, reader: number): Step[] {
  const shut = unlisted(lang);
  const own = [
    addressOf(lang, 'shelf'),
    addressOf(lang, 'settings'),
    addressOf(lang, 'compare'),
    ...sampled(comparisons(lang), 6),
  ];
  const open = sitemapAddresses().filter((address) => languageOf(address) === lang);
  const kinds = new Set(pageKinds(open));
  const some = open.filter(
    (address, index) => isWhole || kinds.has(address) || index % (3 * readers.length) === reader,
  );
  return [...some, ...sampled(shut, 3), ...own].map((address) => ({ address, isLoaded: true }));
}

/** Who is met in every series goes through every language, the others through one each, and with HUNT=whole through all. */
const isWalked = (reader: number, language: number) =>
  isWhole || readers[reader]?.tag === '@every-series' || reader % languages.length === language;

for (const [index, { who, stored, seen, isGuest, tag }] of readers.entries())
  for (const lang of languages.filter((_, place) => isWalked(index, place)))
    test(`${who} meets nothing later in any page of the app (${lang})`, { tag }, async ({ context, reader }) => {
      test.setTimeout(300_000);
      await reader.hasNoWorker();
      await reader.savesData();
      await reader.hasSeen(stored);
      // Has every name in memory, in all forms.
      if (isGuest) await reader.likes({ names: 'romanised' });
      if (isGuest) await reader.hasStored('on-call:guest', JSON.stringify({ state: { isGuest: true }, version: 1 }));
      await watchPages(context);
      const shut = shutAt(seen, secrets);
      const leaks: string[] = [];
      /** What this reader is meant to find: without it the hunt would look at pages that have not come yet. */
      const open = secrets.filter((secret) => secret.kind === 'text' && !shut.includes(secret) && secret.lang === lang);
      const found = new Set<string>();
      let counted: Sight | undefined;
      const complaints = await walk(context, stepsOf(lang, index), (sight) => {
        leaks.push(...leaksIn(sight.markup, shut).map((leak) => `${sight.address}: ${leak}`));
        for (const leak of leaksIn(sight.markup, open)) found.add(leak);
        if (sight.address.endsWith('/sources')) counted = sight;
      });
      expect(leaks).toEqual([]);
      expect(complaints).toEqual([]);
      if (seen) expect(found.size / open.length).toBeGreaterThan(isWhole ? 0.95 : 0.15);

      const expected = new Map<string, number>();
      for (const [key, count] of openUses(seen)) {
        const [source = '', to = ''] = key.split(' ');
        const use = `${source} ${addressOfRecord(lang, to)}`;
        expected.set(use, (expected.get(use) ?? 0) + count);
      }
      const shown = new Map<string, number>();
      for (const [source, href, count] of counted?.uses ?? [])
        shown.set(`${source} ${href}`, (shown.get(`${source} ${href}`) ?? 0) + count);
      expect(Object.fromEntries(shown)).toEqual(Object.fromEntries(expected));
      const sources = new Set([...expected.keys()].map((use) => use.split(' ')[0])).size;
      expect(counted?.counts).toContainEqual(expect.stringMatching(new RegExp(`(?<!\\d)${sources}(?!\\d)`)));
    });
