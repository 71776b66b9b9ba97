import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Page } from 'playwright/test';
import { isSeq, parseDocument } from 'yaml';
import { type Language, languages } from '#series/languages.ts';
import { addressOf } from '#shared/router/addresses.ts';
import { build } from '../../src/commands/bench/site/builds.ts';
import { copyProject } from '../../src/commands/project-copy/project-copy.ts';
import { expect, type Reader, test } from '../fixtures.ts';
import { type Host, openPlainHost } from '../hosts/plain-host.ts';
import { builtPath } from './built-site.ts';
import { firstCharacter } from './samples.ts';
import { order } from './secrets.ts';
import { takeUpdate } from './take-update.ts';

test.use({ hasWorker: true });

/** A second site is built beside the tests of other workers. */
test.setTimeout(180_000);
test.describe.configure({ mode: 'serial' });

const [firstGate = ''] = order;
const lastGate = order.at(-1) ?? '';
/** What the second version tells beyond the first, of the first character: two statements at once, one after the first episode, one after the last. */
const news = [
  { id: 'told-anew-one' },
  { id: 'told-anew-two' },
  { id: 'told-anew-later', from: firstGate },
  { id: 'told-anew-last', from: lastGate },
];

let copy = '';
let nextSite = '';
let host: Host;
let published = builtPath('');
/** How often the next version has been published: each time as another one. */
let times = 0;

/** Builds the site again with more in its record, which the last release did not have. */
test.beforeAll(async () => {
  test.setTimeout(180_000);
  copy = copyProject(join(import.meta.dirname, '../..'), 'next-version');
  // What the first version tells is the last release.
  execFileSync(join(copy, 'node_modules/.bin/tsx'), ['src/commands/mark-release.ts'], { cwd: copy });
  const file = join(copy, 'src/content', `${firstCharacter.slice(1)}.yaml`);
  const record = parseDocument(readFileSync(file, 'utf8'));
  const about = record.get('about');
  if (!isSeq(about)) throw new Error('the first character has no statements');
  const [{ sources = [] } = {}] = about.toJSON() as { sources?: string[] }[];
  for (const { id, from } of news)
    about.add({
      id,
      ...(from && { from }),
      ...Object.fromEntries(languages.map((lang) => [lang, `${id} (${lang}).`])),
      sources: sources.slice(0, 1),
      confidence: 'single-source',
    });
  writeFileSync(file, record.toString({ lineWidth: 0 }));
  nextSite = await build(copy);
  host = await openPlainHost(
    () => published,
    '/',
    (text, path) => (path.endsWith('sw.js') && published === nextSite ? `${text}\n// published ${times}` : text),
  );
});

test.beforeEach(() => {
  published = builtPath('');
});

test.afterAll(() => {
  host.close();
  rmSync(copy, { recursive: true });
});

/** Has the first version with its worker, and keeps a page of it. */
async function usesFirstVersion(page: Page, reader: Reader, keep: string): Promise<void> {
  await page.goto(host.origin + firstCharacter);
  await reader.hasEverything();
  await page.getByRole('button', { name: keep }).click();
  await page.reload();
  await page.locator('html[data-ready]').waitFor();
}

async function learnsOfNext(page: Page): Promise<void> {
  published = nextSite;
  times++;
  await page.evaluate(async () => void (await (await navigator.serviceWorker.ready).update()));
}

/** How many statements a page of changes counts for this character in the built next version, up to a gate. */
function countedFor(lang: Language, seen: string | null): number {
  type Changes = { items: { to: string; from?: string; added: string[] }[] };
  const read = (path: string) => JSON.parse(readFileSync(join(nextSite, 'api/v1', lang, path), 'utf8')) as Changes;
  return [...read('changes.json').items, ...read('changes/reveals.json').items]
    .filter(({ to }) => to === firstCharacter.slice(1))
    .filter(({ from }) => from === undefined || (seen !== null && order.indexOf(from) <= order.indexOf(seen)))
    .flatMap(({ added }) => added).length;
}

test('what is safe to read of the changes holds nothing of those that open later @brief', () => {
  for (const lang of languages) {
    const safe = readFileSync(join(nextSite, 'api/v1', lang, 'changes.json'), 'utf8');
    const gated = readFileSync(join(nextSite, 'api/v1', lang, 'changes/reveals.json'), 'utf8');
    for (const { id, from } of news) {
      expect.soft(safe.includes(id), id).toBe(!from);
      expect.soft(gated.includes(id), id).toBe(Boolean(from));
    }
    expect(safe).not.toContain('"from"');
  }
});

test('a stranger is told of what the next version brings to strangers, takes it, keeps the shelf, and finds the new statements', async ({
  page,
  reader,
}) => {
  await usesFirstVersion(page, reader, 'Keep on the shelf');
  await learnsOfNext(page);
  await expect(page.getByText('It brings 2 new statements on 1 page.')).toBeVisible();
  let loads = 0;
  page.on('load', () => loads++);
  await takeUpdate(page, 'Update now', () => learnsOfNext(page));
  await expect.poll(() => loads).toBe(1);
  await page.goto(host.origin + addressOf('en', 'updates'));
  const main = page.getByRole('main');
  await expect(main.getByText(`${countedFor('en', null)} new statements`).first()).toBeVisible();
  await expect(main).not.toContainText('told-anew-later');
  await main.locator(`a[href^="${firstCharacter}#"]`).click();
  await expect(page.getByText('told-anew-two (en).')).toBeVisible();
  await expect(page.getByRole('button', { name: 'On the shelf' })).toBeVisible();
});

test('a reader is told of as much more as they have watched, in their language', async ({ page, reader }) => {
  await reader.hasSeen(firstGate);
  await page.goto(`${host.origin}/ko${firstCharacter}`);
  await reader.hasEverything();
  await page.reload();
  await page.locator('html[data-ready]').waitFor();
  await learnsOfNext(page);
  await expect(page.getByText('1개 페이지에 새 내용 3건')).toBeVisible();
  await takeUpdate(page, '지금 업데이트', () => learnsOfNext(page));
  await page.goto(host.origin + addressOf('ko', 'updates'));
  await expect(
    page
      .getByRole('main')
      .getByText(`새 내용 ${countedFor('ko', firstGate)}건`)
      .first(),
  ).toBeVisible();
});

test('where the list of changes does not come, the question before an update is asked all the same', async ({
  page,
  reader,
}) => {
  await usesFirstVersion(page, reader, 'Keep on the shelf');
  await page.context().route('**/changes.json?published', (route) => route.abort());
  await learnsOfNext(page);
  await expect(page.getByText('A new version is ready.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Update now' })).toBeEnabled();
  await expect(page.getByText('It brings')).toBeHidden();
  reader.complaints.length = 0;
});
