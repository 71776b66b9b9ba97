import { expect, test } from 'vitest';
import { robotsOf, sitemapOf } from './sitemap.ts';

test('a sitemap names whole addresses, each with its twins', () => {
  const map = sitemapOf(['/', '/ko/story'], 'https://example.org/on-call');
  expect(map).toContain('<loc>https://example.org/on-call/</loc>');
  expect(map).toContain('hreflang="en" href="https://example.org/on-call/story"');
});

test('crawlers are told of a sitemap only where there is one', () => {
  expect(robotsOf('https://example.org')).toContain('Sitemap: https://example.org/sitemap.xml');
  expect(robotsOf('')).toBe('User-agent: *\nAllow: /\n');
});
