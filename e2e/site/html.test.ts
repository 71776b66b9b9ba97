import { kindNames, kinds } from '#shared/kinds/kinds.ts';
import { expect, test } from 'playwright/test';
import { addressOfRecord, inLanguage, languageOf, pathOf } from '#shared/router/addresses.ts';
import { languages } from '#series/languages.ts';
import { builtFiles, fileOf, listedRecords, publicPages, readBuilt, sitemapAddresses, textOf } from './built-site.ts';
import { gatedRecords } from './secrets.ts';

const addresses = sitemapAddresses();

test('the sitemap lists every public page in every language', () => {
  const records = listedRecords();
  expect(records.length).toBeGreaterThan(0);
  for (const record of records) expect.soft(addresses).toContain(addressOfRecord(languages[0], record));
  expect(addresses.toSorted()).toEqual(publicPages().toSorted());
  for (const address of addresses) for (const lang of languages) expect(addresses).toContain(inLanguage(lang, address));
});

test('each page has one h1, a title, a description, its language, its canonical address and its twins', () => {
  for (const address of addresses) {
    const html = readBuilt(fileOf(address));
    const lang = languageOf(address);
    expect.soft(html.match(/<h1\b/g), address).toHaveLength(1);
    expect.soft(html.match(/<title>[^<]{5,}<\/title>/g), address).toHaveLength(1);
    expect.soft(html, address).toMatch(/<meta name="description" content="[^"]{20,}"/);
    expect.soft(html, address).toContain(`<html lang="${lang}">`);
    expect.soft(html, address).toMatch(new RegExp(`<link rel="canonical" href="[^"]*${address}"`));
    const twins = [...html.matchAll(/<link rel="alternate" hrefLang="([^"]+)" href="([^"]+)"/gi)].map(
      ([, code, href = '']) => [code, new URL(href, 'http://site').pathname],
    );
    expect
      .soft(twins, address)
      .toEqual([...languages.map((code) => [code, inLanguage(code, address)]), ['x-default', pathOf(address)]]);
    expect.soft(textOf(html).length, address).toBeGreaterThan(300);
  }
});

test('from each page one link leads to it in each other language, without scripts', () => {
  for (const address of addresses) {
    const links = readBuilt(fileOf(address)).matchAll(/<a [^>]*lang="([^"]+)" hrefLang="([^"]+)" href="([^"]+)"/gi);
    const others = languages.filter((code) => code !== languageOf(address));
    expect
      .soft(
        [...links].map((link) => link.slice(1)),
        address,
      )
      .toEqual(others.map((code) => [code, code, inLanguage(code, address)]));
  }
});

test('no page names an address of this site that nobody gave', () => {
  const given = process.env['SITE_URL'];
  for (const address of addresses) {
    const html = readBuilt(fileOf(address));
    expect.soft(html, address).not.toMatch(/localhost|127\.0\.0\.1|undefined/);
    const urls = [...html.matchAll(/(?:rel="(?:canonical|alternate)"[^>]* href|og:url" content)="([^"]*)"/g)];
    const origins = new Set(urls.map(([, url = '']) => url.slice(0, url.indexOf('/', 8) + 1 || undefined)));
    if (given) expect.soft([...origins], address).toEqual([`${given}/`]);
  }
});

test('titles and descriptions tell the pages of a language apart', () => {
  for (const [what, pattern] of [
    ['title', /<title>([^<]*)/],
    ['description', /name="description" content="([^"]*)/],
  ] as const) {
    const seen = new Map<string, string>();
    for (const address of addresses) {
      const text = `${languageOf(address)}: ${pattern.exec(readBuilt(fileOf(address)))?.[1] ?? ''}`;
      expect.soft(seen.get(text), `${what} of ${address}`).toBeUndefined();
      seen.set(text, address);
    }
  }
});

test('no inline script but the hashed one, no inline style attribute, no handler', () => {
  for (const file of builtFiles('.html')) {
    const html = readBuilt(file);
    const scripts = html.match(/<script\b(?![^>]*(?:src=|application\/json))[^>]*>/g) ?? [];
    expect.soft(scripts, file).toHaveLength(1);
    expect.soft(html.replace(/<script.*?<\/script>/gs, ''), file).not.toMatch(/<[^>]+\s(?:style|on[a-z]+)="/);
  }
});

test('closed pages are kept out of search engines and of the sitemap', () => {
  const closed = builtFiles('.html').filter((file) => readBuilt(file).includes('content="noindex"'));
  const shut = gatedRecords();
  expect(shut.length).toBeGreaterThan(0);
  for (const { to } of shut) expect.soft(closed).toContain(fileOf(addressOfRecord('en', to)));
  for (const file of closed) expect(addresses).not.toContain(`/${file.replace(/\.html$/, '')}`);
});

test('what is for those who work on the app is not in the site: the page of its parts', () => {
  const files = builtFiles('');
  expect(files.filter((file) => /\bparts\b/.test(file))).toEqual([]);
  // By its address, a class of its styles and its title in both languages.
  for (const file of files.filter((name) => /\.(?:html|js|mjs|css|xml|txt|webmanifest)$|_headers$/.test(name)))
    expect.soft(readBuilt(file), file).not.toMatch(/about\/parts|part-reading|Parts of the app|화면 구성 요소/);
});

test('no internal link leads nowhere', () => {
  const files = new Set(builtFiles(''));
  const lost: string[] = [];
  for (const file of builtFiles('.html').filter((name) => name !== 'shell.html')) {
    const html = readBuilt(file);
    const ids = new Set([...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id));
    for (const [, href = ''] of html.matchAll(/<a\b[^>]*\shref="([^"]+)"/g)) {
      if (/^https?:/.test(href) || file === '404.html') continue;
      const [path = '', hash] = href.split('#');
      const target = path.split('?')[0] ?? '';
      const leads = path === '' ? ids.has(hash) : files.has(target.slice(1)) || files.has(fileOf(target));
      if (!leads) lost.push(`${file} → ${href}`);
    }
  }
  expect(lost).toEqual([]);
});

test('every drawing that a page or a document names is there', () => {
  const files = new Set(builtFiles('.svg'));
  const foldersOf = (field: string) => kindNames.filter((kind) => kinds[kind].drawing === field);
  const lost: string[] = [];
  for (const file of builtFiles('.html'))
    for (const [, src = ''] of readBuilt(file).matchAll(/<img\b[^>]*\ssrc="\/([^"]+)"/g))
      if (!files.has(src)) lost.push(`${file} → ${src}`);
  for (const file of builtFiles('.json'))
    for (const [, kind = '', name = ''] of readBuilt(file).matchAll(/"(portrait|plate|sign)":"([^"]+)"/g))
      if (!foldersOf(kind).some((folder) => files.has(`drawings/${folder}/${name}.svg`)))
        lost.push(`${file} → ${name}`);
  expect(lost).toEqual([]);
});

test('no id stands twice on a page', () => {
  for (const file of builtFiles('.html')) {
    const ids = [...readBuilt(file).matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
    expect.soft(ids.length, file).toBe(new Set(ids).size);
  }
});

test('unknown addresses answer 404 with a page that helps', async ({ request, page }) => {
  for (const address of ['/nothing', '/ko/nothing', '/characters/nobody', '/api/v1/en/nothing.json']) {
    expect((await request.get(address)).status(), address).toBe(404);
  }
  await page.goto('/ko/nothing');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('이 주소에는 페이지가 없습니다');
});

test('pages carry the headers of a careful host', async ({ request }) => {
  const headers = (await request.get('/characters')).headers();
  expect(headers['content-security-policy']).toContain("default-src 'none'");
  expect(headers['content-security-policy']).not.toContain('unsafe');
  expect(headers['x-content-type-options']).toBe('nosniff');
  expect(headers['referrer-policy']).toBe('no-referrer');
  expect((await request.get('/api/v1/index.json')).headers()['access-control-allow-origin']).toBe('*');
});
