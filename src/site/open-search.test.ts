import { expect, test } from 'vitest';
import { openSearchFile, openSearchLink } from './open-search.ts';

const words = { appName: 'Lamps & <Lanterns> of the Harbour', pages: { search: 'Search' } };

test('each language has a description of its own, with whole addresses', () => {
  const [file, text] = openSearchFile('ko', 'https://lamps.example/app', words);
  expect(file).toBe('ko/opensearch.xml');
  expect(text).toContain('template="https://lamps.example/app/ko/search?q={searchTerms}"');
  expect(openSearchFile('en', 'https://lamps.example', words)[1]).toContain('https://lamps.example/search?q=');
});

test('what is written in it is escaped, and the short name is short', () => {
  const [, text] = openSearchFile('en', 'https://lamps.example', words);
  expect(text).toContain('<ShortName>Lamps &amp; &lt;Lantern</ShortName>');
  expect(openSearchLink('ko', '/app/', words)).toBe(
    '<link rel="search" type="application/opensearchdescription+xml" title="Lamps &amp; &lt;Lanterns> of the Harbour" href="/app/ko/opensearch.xml">',
  );
});
