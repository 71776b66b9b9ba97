import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, expect, test } from 'vitest';
import { ServedSite } from './served-site.ts';

const folders = ['before', 'after'].map((name) => {
  const folder = mkdtempSync(join(tmpdir(), 'served-site-'));
  writeFileSync(join(folder, 'index.html'), `<p>${name} `.repeat(100));
  writeFileSync(join(folder, 'story.html'), '<p>the same');
  writeFileSync(join(folder, '_headers'), '/*\n  Content-Security-Policy: none\n  Cache-Control: no-cache\n');
  return folder;
});
const [before = '', after = ''] = folders;
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true })));

let site: ServedSite;
beforeEach(async () => {
  site = await ServedSite.open(before);
});
afterEach(() => site.close());

const get = (path: string, headers: Record<string, string> = {}) => fetch(site.origin + path, { headers });

test('a page is sent compressed, under the headers of the site, and is told with the bytes of its body', async () => {
  const answer = await get('/');
  expect(await answer.text()).toBe('<p>before '.repeat(100));
  expect(answer.headers.get('content-encoding')).toBe('br');
  expect(answer.headers.get('content-security-policy')).toBe('none');
  expect(site.hits).toEqual([{ file: 'index.html', bytes: Number(answer.headers.get('content-length')) }]);
  expect(site.hits[0]?.bytes).toBeLessThan(100);
});

test('what has not changed is not sent again, what has is, and what is not there is none', async () => {
  const tagOf = async (path: string) => (await get(path)).headers.get('etag') ?? '';
  const [home, story] = [await tagOf('/'), await tagOf('/story')];
  site.publish(after);
  expect((await get('/story', { 'If-None-Match': story })).status).toBe(304);
  expect((await get('/', { 'If-None-Match': home })).status).toBe(200);
  expect((await get('/nothing')).status).toBe(404);
  expect(site.hits.slice(2).map(({ file, bytes }) => [file, bytes > 0])).toEqual([
    ['story.html', false],
    ['index.html', true],
    ['/nothing', false],
  ]);
});

test('a site of other pages changes them on their way, and has no policy that knows nothing of them', async () => {
  const other = await ServedSite.open(before, { change: (html) => html.replace('same', 'other'), hasPolicy: false });
  const answer = await fetch(`${other.origin}/story`);
  expect(await answer.text()).toBe('<p>the other');
  expect(answer.headers.get('content-security-policy')).toBeNull();
  expect(answer.headers.get('cache-control')).toBe('no-cache');
  other.close();
});
