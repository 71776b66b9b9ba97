/** `npm run screenshots`: takes the manifest's pictures from the built site, as everybody may see it, and those of the README by day and by night. */
import { chromium, type Page } from 'playwright/test';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { preview } from 'vite';
import { ensureChromium } from './browser/chromium.ts';
import { languages } from '#series/languages.ts';
import { screenshots } from '../site/screenshots.ts';
import { readmePictures } from './readme-pictures.ts';

const root = join(import.meta.dirname, '../..');

if (!existsSync(join(root, 'dist/index.html'))) {
  console.error('There is no built site in dist. Run `npm run build` first.');
  process.exit(1);
}

/** Waits for what is in view. It is text because it runs in the page, and code of the build knows no DOM. */
const pictureIsWhole = `Promise.all([
  document.fonts.ready,
  ...[...document.images]
    .filter((image) => {
      const { top, bottom } = image.getBoundingClientRect();
      return image.checkVisibility() && top < innerHeight && bottom > 0;
    })
    .map((image) => image.decode()),
])`;

async function open(page: Page, address: string): Promise<void> {
  await page.goto(address, { waitUntil: 'networkidle' });
  await page.locator('html[data-ready]').waitFor();
}

/** Goes to a page; to the first record of its kind where the address leaves the id open. */
async function openPattern(page: Page, site: string, pattern: string): Promise<void> {
  const [path = '', isRecord] = pattern.slice(1).split('/:id');
  await open(page, site + path);
  if (isRecord === undefined) return;
  const first = page.locator(`main a[href*="/${path}/"]`).first();
  await open(page, new URL((await first.getAttribute('href')) ?? '', site).href);
}

/** The smaller of two: drawings are when something may be lost, pages of text when nothing is. */
async function asWebp(png: Buffer): Promise<Buffer> {
  const lossy = await sharp(png).webp({ quality: 80, effort: 6 }).toBuffer();
  const lossless = await sharp(png).webp({ lossless: true, effort: 6 }).toBuffer();
  return lossless.length < lossy.length ? lossless : lossy;
}

const forManifest = (screenshot: (typeof screenshots)[number]) => ({
  ...screenshot,
  folder: 'public/screenshots',
  colorScheme: 'light' as const,
  seen: undefined,
  press: undefined,
});

/** As `shared/viewer/progress.ts` stores it. */
const stored = (seen: string) => JSON.stringify({ state: { seen, sourceWorks: false }, version: 1 });

const executablePath = ensureChromium();
// Port 0 is any that is free.
const server = await preview({ root, logLevel: 'warn', preview: { host: '127.0.0.1', port: 0, open: false } });
const browser = await chromium.launch({ executablePath });
try {
  const site = server.resolvedUrls?.local[0];
  if (!site) throw new Error('the preview server has no address');
  for (const picture of [...screenshots.map(forManifest), ...readmePictures]) {
    const { folder, file, address, seen, press, viewport, scale, colorScheme } = picture;
    const context = await browser.newContext({
      viewport,
      deviceScaleFactor: scale,
      colorScheme,
      reducedMotion: 'reduce',
      locale: languages[0],
    });
    // Without a worker, as `hasNoWorker` of the tests has it: each page comes as it was prerendered.
    await context.addInitScript('delete Navigator.prototype.serviceWorker');
    if (seen) await context.addInitScript(`localStorage.setItem('on-call:progress', ${JSON.stringify(stored(seen))})`);
    const page = await context.newPage();
    await openPattern(page, site, address);
    if (press) {
      await page.locator(press.button).click();
      await page.locator(press.brings).waitFor();
    }
    await page.evaluate(pictureIsWhole);
    const webp = await asWebp(await page.screenshot({ animations: 'disabled' }));
    mkdirSync(join(root, folder), { recursive: true });
    writeFileSync(join(root, folder, file), webp);
    console.log(`${file.padEnd(24)} ${(webp.length / 1024).toFixed(1).padStart(5)} kB`);
    await context.close();
  }
} finally {
  await browser.close();
  await server.close();
}
