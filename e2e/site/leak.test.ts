import { expect, test } from '@playwright/test';
import { builtFiles, readBuilt } from './built-site.ts';
import { secretsOf } from './secrets.ts';

/** Everything that a stranger gets without asking for a `reveals.json`. */
const open = [
  ...builtFiles('.html'),
  'sitemap.xml',
  'robots.txt',
  'manifest.webmanifest',
  ...builtFiles('.json').filter(
    (file) => file.startsWith('api/v1/') && !/reveals\.json$|unlocks\.json$|dump\.json$|schema\//.test(file),
  ),
];

test('nothing that an episode reveals is in any page, list or safe document', () => {
  const secrets = secretsOf();
  expect(secrets.length).toBeGreaterThan(500);
  expect(open.length).toBeGreaterThan(400);
  const leaks: string[] = [];
  for (const file of open) {
    const text = readBuilt(file).replaceAll('&#x27;', "'").replaceAll('&amp;', '&').replaceAll('&quot;', '"');
    for (const { words, where } of secrets) if (text.includes(words)) leaks.push(`${file}: “${words}” (${where})`);
  }
  expect(leaks).toEqual([]);
});

test('pages and lists do not name what is itself still shut', () => {
  for (const file of open.filter((path) => !/(?:characters|people|glossary|terms)\/[^/]+$/.test(path))) {
    for (const { id, from } of secretsOf.gatedRecords())
      expect
        .soft(
          readBuilt(file).includes(`"${id}"`) || readBuilt(file).includes(`/${id}"`),
          `${file} names ${id} (${from})`,
        )
        .toBe(false);
  }
});
