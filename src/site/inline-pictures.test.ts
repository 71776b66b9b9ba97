import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { inlinePictures, svgAsUrl } from './inline-pictures.ts';

const svg = '<svg xmlns="http://www.w3.org/2000/svg">\n  <path fill="#f00" d="M0 0"/></svg>\n';
const outDir = mkdtempSync(join(tmpdir(), 'pictures-'));
mkdirSync(join(outDir, 'drawings'));
writeFileSync(join(outDir, 'drawings/one.svg'), svg);

afterAll(() => rmSync(outDir, { recursive: true }));

test('a picture of the first sight is in the page, wherever the site stands', () => {
  const page = inlinePictures('<p>…</p><img src="/on-call/drawings/one.svg" alt="" width="2">', outDir, '/on-call/');
  expect(page).toBe(
    `<p>…</p><img src="data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg'> <path fill='%23f00' d='M0 0'/></svg>" alt="" width="2">`,
  );
});

test('so is the icon of a bare page', () => {
  expect(inlinePictures('<link rel="icon" href="/drawings/one.svg" type="image/svg+xml">', outDir, '/')).toMatch(
    /^<link rel="icon" href="data:image\/svg\+xml,<svg .*<\/svg>" type="image\/svg\+xml">$/,
  );
});

test('what is fetched when it comes near, or is no drawing, stays a file', () => {
  const page = '<img src="/drawings/one.svg" alt="" loading="lazy"><img src="/screenshots/wall.png" alt="">';
  expect(inlinePictures(page, outDir, '/')).toBe(page);
});

test('a drawing keeps its percent and ampersand signs', () => {
  expect(svgAsUrl('<svg><text>50% &amp; more</text></svg>')).toBe(
    'data:image/svg+xml,<svg><text>50%25 &amp;amp; more</text></svg>',
  );
});
