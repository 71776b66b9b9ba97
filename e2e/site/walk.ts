import type { BrowserContext, Page } from 'playwright/test';
import { languages } from '#series/languages.ts';
import { Reader } from '../fixtures.ts';

/** A page as it stands once nothing on it changes any more. */
export type Sight = {
  address: string;
  markup: string;
  /** Each source with the records that it lists and how often, as in `some-source characters/some-id`; nothing elsewhere. */
  uses: [source: string, href: string, count: number][];
  /** What a page says of itself in a status, as “290 sources for what is open to you.” */
  counts: string[];
  /** Its title and its own words: without titles of works and sources, and without the second form of a name, which stands beside the first. */
  words: string;
  /** The same without what is marked as written in another language, and without what cannot be: the title, and its announcement. */
  ownWords: string;
};

/** A whole document is loaded and hydrated, or the app goes to the page by itself. */
export type Step = { address: string; isLoaded: boolean };

declare global {
  interface Window {
    /** Resolves when the page of an address stands, answers, and asks for and changes nothing more. */
    standsStill: (address: string) => Promise<void>;
  }
}

/** Lets pages tell when they stand still: no request is under way, and nothing has changed for a moment. Before any page opens. */
export async function watchPages(context: BrowserContext): Promise<void> {
  await context.addInitScript((languages) => {
    let asked = 0;
    let changed = 0;
    const counted = <Result>(request: Promise<Result>): Promise<Result> => {
      asked += 1;
      return request.finally(() => {
        asked -= 1;
        changed = performance.now();
      });
    };
    const { fetch } = window;
    window.fetch = (...request) => counted(fetch(...request));
    const { json } = Response.prototype;
    Response.prototype.json = function read() {
      return counted(json.call(this));
    };
    new MutationObserver(() => (changed = performance.now())).observe(document, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
    });
    window.standsStill = async (address) => {
      // The first of the links to other languages: it leads to the same page, below its code unless it is the first language.
      const [first = ''] = languages;
      const lang = languages.slice(1).find((code) => code === address.split('/')[1]) ?? first;
      const path = lang === first ? address : address.slice(1 + lang.length) || '/';
      const twin = lang === first ? `/${languages[1]}${path}`.replace(/\/$/, '') : path;
      const isThere = () =>
        document.readyState === 'complete' &&
        document.documentElement.dataset['ready'] === 'true' &&
        document.querySelector('header a[hreflang]')?.getAttribute('href') === twin;
      const isStill = () => isThere() && asked === 0 && performance.now() - changed > 50;
      while (!isStill()) {
        await new Promise((resolve) => setTimeout(resolve, 10));
        // On a busy machine, what has come may wait to be shown.
        await new Promise((resolve) => requestIdleCallback(resolve));
      }
    };
  }, languages);
}

/**
 * Walks several pages of one reader's browser through addresses, side by side.
 * @returns every complaint of a console; a page that does not hydrate or never stands still is an error
 */
export async function walk(
  context: BrowserContext,
  steps: readonly Step[],
  see: (sight: Sight) => void,
  pages = 2,
): Promise<string[]> {
  const complaints: string[] = [];
  const ahead = [...steps];
  const one = async () => {
    const page = await context.newPage();
    const reader = new Reader(context, page);
    let isFirst = true;
    for (let step = ahead.shift(); step; step = ahead.shift()) {
      if (step.isLoaded || isFirst) await page.goto(step.address, { waitUntil: 'commit' });
      else await go(page, step.address);
      isFirst = false;
      see(await sightOf(page, step.address));
    }
    complaints.push(...reader.complaints);
    await page.close();
  };
  await Promise.all(Array.from({ length: pages }, one));
  return complaints;
}

/** As the browser's own buttons do, which the router follows. */
async function go(page: Page, address: string): Promise<void> {
  await page.evaluate((address) => {
    history.pushState(null, '', address);
    dispatchEvent(new PopStateEvent('popstate', { state: null }));
  }, address);
}

async function sightOf(page: Page, address: string): Promise<Sight> {
  return page.evaluate(async (address) => {
    await window.standsStill(address);
    // On a slow line, what is open waits to be asked for.
    const waiting = document.querySelector<HTMLButtonElement>('header .outcome button.ask');
    waiting?.click();
    if (waiting) await window.standsStill(address);
    const copy = document.documentElement.cloneNode(true) as HTMLElement;
    // The page's own data, scripts and styles are files of the build, and are hunted through there.
    for (const part of copy.querySelectorAll('script, style')) part.remove();
    const uses = [...copy.querySelectorAll('.bibliography > li')].flatMap((source) =>
      [...source.querySelectorAll('.uses > li')].map((use): [string, string, number] => [
        source.id,
        use.querySelector('a')?.getAttribute('href') ?? '',
        Number(/\d+/.exec(use.querySelector('.count')?.textContent ?? '')?.[0]),
      ]),
    );
    const counts = [...copy.querySelectorAll('main [role="status"]')].map(({ textContent }) => textContent);
    const { outerHTML: markup } = copy;
    for (const part of copy.querySelectorAll('cite, .source-site, .sources, .other-script, .header, .footer'))
      part.remove();
    const words = copy.textContent;
    copy.removeAttribute('lang');
    for (const part of copy.querySelectorAll('title, [aria-live], [lang]')) part.remove();
    return { address, markup, uses, counts, words, ownWords: copy.textContent };
  }, address);
}
