import { expect, test } from 'playwright/test';
import sharp from 'sharp';
import { addressOf, languageOf, manifestAddress } from '#shared/router/addresses.ts';
import { type Language, languages } from '#series/languages.ts';
import { addressOfFile, builtFiles, builtPath, fileOf, readBuilt, readDocument } from './built-site.ts';

type Picture = { src: string; sizes: string; type: string };
type Manifest = {
  name: string;
  description: string;
  icons: (Picture & { purpose?: string })[];
  shortcuts: { name: string; url: string; icons: Picture[] }[];
  screenshots: (Picture & { form_factor: string; label: string })[];
  share_target: { action: string; method: string; params: Record<'title' | 'text' | 'url', string> };
};

/** With its pictures and addresses as they stand on the site, without the first slash. */
function readManifest(file: string): Manifest {
  const read = JSON.parse(readBuilt(file)) as Manifest;
  const below = (address: string) => new URL(address, `http://site/${file}`).pathname.slice(1);
  const placed = <Part extends { src: string }>(pictures: Part[]) =>
    pictures.map((picture) => ({ ...picture, src: below(picture.src) }));
  return {
    ...read,
    icons: placed(read.icons),
    shortcuts: read.shortcuts.map((shortcut) => ({
      ...shortcut,
      url: below(shortcut.url),
      icons: placed(shortcut.icons),
    })),
    screenshots: placed(read.screenshots),
    share_target: { ...read.share_target, action: below(read.share_target.action) },
  };
}

const manifestOf = (lang: Language) => readManifest(manifestAddress(lang).slice(1));
const manifest = manifestOf(languages[0]);
const korean = manifestOf('ko');
const manifests = languages.map(manifestOf);

test('the manifest says who the app is and how it opens, and each page names it @brief', () => {
  expect(manifest).toMatchObject({ id: '/', name: 'On Call', start_url: '/', scope: '/', display: 'standalone' });
  for (const file of builtFiles('.html'))
    expect
      .soft(readBuilt(file), file)
      .toContain(`<link rel="manifest" href="${manifestAddress(languageOf(addressOfFile(file)))}">`);
});

test('the Korean manifest is of the same app, opens in Korean, and says everything in Korean @brief', () => {
  expect(korean).toMatchObject({
    id: '/',
    lang: 'ko',
    name: '온콜',
    start_url: '/ko',
    scope: '/',
    display: 'standalone',
  });
  const words = ({ description, shortcuts, screenshots }: Manifest) => [
    description,
    ...shortcuts.map(({ name }) => name),
    ...screenshots.map(({ label }) => label),
  ];
  expect(words(korean)).toHaveLength(words(manifest).length);
  for (const word of words(korean)) expect.soft(word).toMatch(/[가-힣]/);
  for (const { url } of korean.shortcuts) expect.soft(url).toMatch(/^ko\//);
});

for (const lang of languages)
  test(`the browser would install the app from a page in ${lang}, and finds no fault with its manifest${lang === 'ko' ? ' @brief' : ''}`, async ({
    page,
  }) => {
    await page.goto(addressOf(lang, 'home'));
    await page.evaluate(() => navigator.serviceWorker.ready);
    const session = await page.context().newCDPSession(page);
    const { url, errors, data = '' } = await session.send('Page.getAppManifest');
    expect(new URL(url).pathname).toBe(manifestAddress(lang));
    expect(errors).toEqual([]);
    expect(JSON.parse(data)).toMatchObject({ lang, display_override: ['standalone', 'minimal-ui'] });
    const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
    // Nobody installs in a window that forgets everything: that alone is in the way here.
    expect(installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito')).toEqual([]);
  });

test('each shortcut opens the page that it names, in its language, without a connection too', async ({
  page,
  context,
}) => {
  await page.goto('/');
  await page.evaluate(() => navigator.serviceWorker.ready);
  await context.setOffline(true);
  for (const lang of languages)
    for (const { name, url } of manifestOf(lang).shortcuts) {
      await page.goto(`/${url}`);
      await expect(page.getByRole('heading', { level: 1, name, exact: true })).toBeVisible();
      await expect(page.locator('html')).toHaveAttribute('lang', lang);
    }
});

type Findable = { names: Partial<Record<Language, string | null>>[] };
const findables = readDocument<{ items: Findable[] }>('search.json').items;

test('what another app shares lands in search, which asks for its words', async ({ page }) => {
  for (const lang of languages) {
    const { action, method, params } = manifestOf(lang).share_target;
    expect(method).toBe('GET');
    const name = findables.map(({ names: [first] }) => first?.[lang]).find(Boolean) ?? '';
    const shared = new URLSearchParams({
      [params.title]: 'Some page',
      [params.text]: `“${name}” https://site.example/a`,
      [params.url]: 'https://site.example/a',
    });
    await page.goto(`/${action}?${shared}`);
    await expect(page.getByRole('main').getByRole('searchbox')).toHaveValue(name);
    await expect(page.getByRole('main').getByRole('link', { name }).first()).toBeVisible();
  }
});

test('there are icons to show, to mask and to tint @brief', () => {
  const sizesFor = (wanted: string) =>
    manifest.icons.filter(({ purpose = 'any' }) => purpose.split(' ').includes(wanted)).map(({ sizes }) => sizes);
  expect(sizesFor('any')).toEqual(expect.arrayContaining(['192x192', '512x512']));
  expect(sizesFor('maskable')).toContain('512x512');
  expect(sizesFor('monochrome')).not.toEqual([]);
});

test('each shortcut leads to a page and has an icon @brief', () => {
  expect(manifest.shortcuts.length).toBeGreaterThan(0);
  const pages = builtFiles('.html');
  for (const { name, url, icons } of manifests.flatMap(({ shortcuts }) => shortcuts)) {
    expect.soft(name).not.toBe('');
    expect.soft(pages, name).toContain(fileOf(`/${url}`));
    expect.soft(icons, name).not.toEqual([]);
  }
});

test('at least three screenshots for each form factor, of one shape and with a label @brief', () => {
  for (const { screenshots } of manifests)
    for (const formFactor of ['narrow', 'wide']) {
      const shown = screenshots.filter(({ form_factor }) => form_factor === formFactor);
      expect.soft(shown.length, formFactor).toBeGreaterThanOrEqual(3);
      expect.soft(new Set(shown.map(({ sizes }) => sizes)).size, formFactor).toBe(1);
      expect.soft(new Set(shown.map(({ label }) => label)).size, formFactor).toBe(shown.length);
    }
  for (const { src, label } of manifest.screenshots) expect.soft(label, src).toMatch(/\w{3}/);
});

test('every picture of the manifest is there, in the type and the pixels that it states @brief', async () => {
  const pictures = manifests.flatMap(({ icons, shortcuts, screenshots }) => [
    ...icons,
    ...shortcuts.flatMap((shortcut) => shortcut.icons),
    ...screenshots,
  ]);
  for (const { src, sizes, type } of pictures) {
    const { format, width, height } = await sharp(builtPath(src)).metadata();
    expect.soft(type.replace('+xml', ''), src).toBe(`image/${format}`);
    if (format !== 'svg') expect.soft(sizes, src).toBe(`${width}x${height}`);
    else expect.soft(sizes, src).toBe('any');
  }
});

test('the worker keeps the icon of the pages and leaves manifests, their icons and screenshots to installers @brief', () => {
  const worker = readBuilt('sw.js');
  expect(worker).toContain('icons/icon.svg');
  for (const { src } of manifest.icons) expect.soft(worker).not.toContain(src);
  expect(worker).not.toContain('screenshots/');
  expect(worker).not.toContain('webmanifest');
});
