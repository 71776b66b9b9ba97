import { expect, test } from '@playwright/test';
import { builtFiles, readBuilt } from './built-site.ts';
import { gatedRecords, gatedTexts } from './secrets.ts';

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
  const secrets = gatedTexts();
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
  const gated = gatedRecords();
  const leaks: string[] = [];
  for (const file of open.filter((path) => !/(?:characters|people|glossary|terms)\/[^/]+$/.test(path))) {
    const text = readBuilt(file);
    for (const { id, from } of gated)
      if (text.includes(`"${id}"`) || text.includes(`/${id}"`)) leaks.push(`${file} names ${id} (${from})`);
  }
  expect(leaks).toEqual([]);
});
