import { expect, test } from 'playwright/test';
import { kinds } from '#shared/kinds/kinds.ts';
import { addressOf, addressOfRecord, languageOf, pathOf, type PlainPage } from '#shared/router/addresses.ts';
import { languages } from '#series/languages.ts';
import { builtFiles, fileOf, readBuilt, sitemapAddresses } from './built-site.ts';
import { gatedRecords } from './secrets.ts';

/** The ways on of a page as they stand in its file: where each leads, and whether it has a picture. */
function waysIn(html: string): { href: string; hasPicture: boolean }[] {
  const ways = /<nav class="ways"[^>]*>(.*?)<\/nav>/s.exec(html)?.[1] ?? '';
  return [...ways.matchAll(/<a\b[^>]* href="([^"]+)"[^>]*>(.*?)<\/a>/gs)].map(([, href = '', content = '']) => ({
    href,
    hasPicture: /<img\b[^>]* src="[^"]+"|<path d="[^"]+"/.test(content),
  }));
}

test('every page ends with two or three ways on in pictures, before its sources, each to another page', () => {
  for (const address of sitemapAddresses()) {
    const html = readBuilt(fileOf(address));
    const ways = waysIn(html);
    expect.soft([2, 3], address).toContain(ways.length);
    expect.soft(new Set([address, ...ways.map(({ href }) => href)]).size, address).toBe(ways.length + 1);
    for (const { href, hasPicture } of ways) expect.soft(hasPicture, `${address} → ${href}`).toBe(true);
    expect.soft(html.split('<nav class="ways"'), address).toHaveLength(2);
    const [, after = ''] = html.split(/<nav class="ways".*?<\/nav>/s);
    expect.soft(after, address).not.toMatch(/<h2\b(?![^>]*>[^<]*<\/h2> <span class="count">).*<\/article>/s);
  }
});

test('no page leads to what is not known before watching, in any language', () => {
  const shut = new Set(gatedRecords().flatMap(({ to }) => languages.map((lang) => addressOfRecord(lang, to))));
  expect(shut.size).toBeGreaterThan(0);
  for (const file of builtFiles('.html'))
    for (const { href } of waysIn(readBuilt(file))) expect.soft(shut.has(href), `${file} → ${href}`).toBe(false);
});

test('every page about a record names the list above it, and so do those that belong to another page', () => {
  const lists: readonly string[] = Object.values(kinds).map(({ list }) => `/${list}`);
  const above: Partial<Record<PlainPage, PlainPage>> = {
    relationships: 'characters',
    productionTimeline: 'production',
    names: 'search',
  };
  const parents = new Map(Object.entries(above).map(([page, parent]) => [addressOf('en', page as PlainPage), parent]));
  for (const address of sitemapAddresses()) {
    const path = pathOf(address);
    const list = lists.find((list) => path.startsWith(`${list}/`) && !path.includes('/pages/'))?.slice(1);
    const parent = parents.get(path) ?? (list as PlainPage | undefined);
    const crumbs = [...readBuilt(fileOf(address)).matchAll(/<nav class="crumb" aria-label="[^"]+"><a href="([^"]+)"/g)];
    expect
      .soft(
        crumbs.map(([, href]) => href),
        address,
      )
      .toEqual(parent ? [addressOf(languageOf(address), parent)] : []);
  }
});
