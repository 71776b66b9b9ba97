import { revealList } from '#shared/gate/reveal-list.ts';
import { type GatedDocument, reveal } from '#shared/gate/reveal.ts';
import { expect, test } from '../fixtures.ts';
import { builtFiles, readBuilt, readDocument, sitemapAddresses } from './built-site.ts';
import { gatedRecords, gatedTexts, leaksIn, order, shutAt } from './secrets.ts';

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
  expect(open.flatMap((file) => leaksIn(readBuilt(file), secrets).map((leak) => `${file}: ${leak}`))).toEqual([]);
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

/** Documents that have a safe and a gated half. */
const pairs = builtFiles('/reveals.json')
  .map((file) => file.replace('api/v1/', '').replace('/reveals.json', ''))
  .filter((path) => 'sealed' in readDocument<object>(`${path}.json`));
const lists = ['characters', 'people', 'terms', 'episodes'].flatMap((name) => [`en/${name}`, `ko/${name}`]);

for (const seen of [null, ...order]) {
  test(`at progress ${seen ?? 'none'} no document opens anything later, in either language`, () => {
    const scope = { order, seen, sourceWorks: false };
    const secrets = shutAt(seen);
    const leaks: string[] = [];
    for (const path of pairs) {
      const document = reveal(
        readDocument<GatedDocument>(`${path}.json`),
        readDocument<GatedDocument>(`${path}/reveals.json`),
        scope,
        new Set(),
      );
      leaks.push(...leaksIn(JSON.stringify(document), secrets).map((leak) => `${path}: ${leak}`));
    }
    for (const path of lists) {
      const list = revealList(
        readDocument<object>(`${path}.json`),
        readDocument<object>(`${path}/reveals.json`),
        scope,
      );
      leaks.push(...leaksIn(JSON.stringify(list), secrets).map((leak) => `${path}: ${leak}`));
    }
    for (const id of order.slice(0, order.indexOf(seen ?? '') + 1))
      for (const lang of ['en', 'ko'])
        leaks.push(...leaksIn(readBuilt(`api/v1/${lang}/episodes/${id}/unlocks.json`), secrets));
    expect(leaks).toEqual([]);
  });
}

for (const [seen, lang] of [
  ['s1e3', 'en'],
  ['s1e6', 'ko'],
] as const) {
  test(`a reader at ${seen} meets nothing later in any page of the app (${lang})`, async ({ page, reader }) => {
    test.setTimeout(300_000);
    await reader.hasNoWorker();
    await reader.hasSeen(seen);
    const secrets = shutAt(seen);
    const closed = gatedRecords().map(({ id }) => `/characters/${id}`);
    const addresses = [...sitemapAddresses(), ...closed].filter(
      (address, index) => /^\/ko(?:\/|$)/.test(address) === (lang === 'ko') && (lang === 'en' || index % 3 === 0),
    );
    const leaks: string[] = [];
    for (const address of addresses) {
      await page.goto(address, { waitUntil: 'networkidle' });
      const markup = await page.evaluate(() => {
        // The page's own data is the prerendered one, which is hunted through above.
        document.querySelector('#page-data')?.remove();
        return document.documentElement.outerHTML;
      });
      leaks.push(...leaksIn(markup, secrets).map((leak) => `${address}: ${leak}`));
    }
    expect(leaks).toEqual([]);
    reader.complaints.splice(0, reader.complaints.length, ...reader.complaints.filter((text) => !text.includes('404')));
  });
}

test('the hunt itself finds leaks of every kind, wherever they are planted', () => {
  const secrets = gatedTexts();
  const secret = secrets.find(({ words }) => words.includes("'") || words.includes('’')) ?? secrets[0];
  if (!secret) throw new Error('no secrets to plant');
  const escaped = secret.words.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll("'", '&#x27;');
  const html = readBuilt('story.html');
  const json = readBuilt('api/v1/en/characters.json');
  const planted = {
    text: html.replace('</main>', `<p hidden>${escaped}</p></main>`),
    title: html.replace('<title>', `<title>${escaped} `),
    description: html.replace('name="description" content="', `name="description" content="${escaped}`),
    'alternative text': html.replace('</main>', `<img alt="${escaped}"></main>`),
    label: html.replace('<main', `<main aria-label="${escaped}"`),
    'page data': html.replace('"text":"', `"text":${JSON.stringify(secret.words).slice(0, -1)}`),
    'safe document': json.replace('"rank":"', `"rank":${JSON.stringify(secret.words).slice(0, -1)}`),
  };
  for (const [kind, text] of Object.entries(planted)) {
    expect(text, kind).not.toBe(kind === 'safe document' ? json : html);
    expect(leaksIn(text, secrets), kind).toEqual([expect.stringContaining(secret.words)]);
  }
  expect(leaksIn(html, secrets)).toEqual([]);
});
