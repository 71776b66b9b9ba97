import { expect, test } from 'vitest';
import { robotsOf, sitemapFiles } from './sitemap.ts';

test('a sitemap names whole addresses, each with its twins', () => {
  const [[file, map = ''] = [], ...others] = sitemapFiles(['/', '/ko/story'], 'https://example.org/on-call');
  expect([file, others]).toEqual(['sitemap.xml', []]);
  expect(map).toContain('<loc>https://example.org/on-call/</loc>');
  expect(map).toContain('hreflang="en" href="https://example.org/on-call/story"');
});

test('crawlers are told of a sitemap only where there is one', () => {
  expect(robotsOf('https://example.org')).toContain('Sitemap: https://example.org/sitemap.xml');
  expect(robotsOf('')).toBe('User-agent: *\nAllow: /\n');
});

test('a sitemap that would be too long is an index of several, which hold every address once', () => {
  const addresses = ['/', '/story', '/people', '/ko', '/about'];
  const [[file, index = ''] = [], ...parts] = sitemapFiles(addresses, 'https://example.org', 2);
  expect(file).toBe('sitemap.xml');
  expect(parts.map(([name]) => name)).toEqual(['sitemap-1.xml', 'sitemap-2.xml', 'sitemap-3.xml']);
  for (const [name] of parts) expect(index).toContain(`<loc>https://example.org/${name}</loc>`);
  const listed = parts.flatMap(([, text]) => [...text.matchAll(/<url><loc>([^<]+)/g)].map(([, url]) => url));
  expect(listed).toEqual(addresses.map((address) => `https://example.org${address}`));
});
