import { isWhole } from './sampled.ts';
import { type BrowserContext, expect, type Page, type Request, test as base } from 'playwright/test';

/** States of a reader, nothing page-shaped. */
export class Reader {
  readonly #context: BrowserContext;
  readonly #page: Page;
  readonly #isPatient: boolean;
  /** Everything that the console or the page complained about. */
  readonly complaints: string[] = [];
  /** What the page has asked for and not got yet, and how much that has been. */
  readonly #pending = new Set<Request>();
  #asked = 0;

  /** @param isPatient whether pages are waited for until they are whole; not where a line is to be slow */
  constructor(context: BrowserContext, page: Page, isPatient = true) {
    this.#context = context;
    this.#page = page;
    this.#isPatient = isPatient;
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) this.complaints.push(`${page.url()}: ${message.text()}`);
    });
    page.on('pageerror', (error) => this.complaints.push(`${page.url()}: ${error.message}`));
    page.on('request', (request) => {
      this.#asked += 1;
      this.#pending.add(request);
    });
    const isDone = (request: Request) => void this.#pending.delete(request);
    page.on('requestfinished', isDone);
    page.on('requestfailed', isDone);
  }

  /** Stores progress before any page of the app opens. */
  async hasSeen(episode: string | null): Promise<void> {
    if (this.#isPatient) await this.#hasPatience();
    await this.#context.addInitScript((seen) => {
      const stored = JSON.stringify({ state: { seen, sourceWorks: false }, version: 1 });
      if (localStorage.getItem('on-call:progress') === null) localStorage.setItem('on-call:progress', stored);
    }, episode);
  }

  /** Has chosen how the app looks before any page of it opens. */
  async likes(settings: { theme?: string; text?: string; motion?: string; names?: string }): Promise<void> {
    if (this.#isPatient) await this.#hasPatience();
    await this.#context.addInitScript((state) => {
      localStorage.setItem('on-call:settings', JSON.stringify({ state, version: 1 }));
    }, settings);
  }

  /** Has pages on the shelf, by their addresses without language, before any page of the app opens. */
  async hasKept(...pages: string[]): Promise<void> {
    await this.#context.addInitScript((kept) => {
      const bookmarks = kept.map((page) => ({ page, added: '2025-02-01T00:00:00.000Z' }));
      localStorage.setItem('on-call:shelf', JSON.stringify({ state: { bookmarks }, version: 1 }));
    }, pages);
  }

  /** Has a text under a key of this device before any page of the app opens, and finds what the app made of it from then on. */
  async hasStored(key: string, text: string): Promise<void> {
    await this.#context.addInitScript(
      ([key, text]) => {
        if (localStorage.getItem('test:stored') === key) return;
        localStorage.setItem('test:stored', key);
        localStorage.setItem(key, text);
      },
      [key, text] as const,
    );
  }

  /** Uses a browser that stores nothing: it throws when asked, or only when something is to be written, for want of room. */
  async storesNothing(because: 'denied' | 'full'): Promise<void> {
    await this.#context.addInitScript((because) => {
      if (because === 'full')
        Storage.prototype.setItem = () => {
          throw new DOMException('no room', 'QuotaExceededError');
        };
      else
        Object.defineProperty(window, 'localStorage', {
          get() {
            throw new DOMException('denied', 'SecurityError');
          },
        });
    }, because);
  }

  /** Uses a browser without service workers: each page then comes as it was prerendered, and nothing is saved beside the test. */
  async hasNoWorker(): Promise<void> {
    await this.#context.addInitScript(() => {
      delete (Navigator.prototype as { serviceWorker?: unknown }).serviceWorker;
    });
  }

  /** Saves data: nothing is fetched ahead. */
  async savesData(): Promise<void> {
    await this.#context.addInitScript(() => {
      Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
    });
  }

  /**
   * On a quick line, a page that is to be whole is waited for as long as it takes: what readers wait, and how soon a line counts as slow, is not
   * enough for a busy machine.
   */
  async #hasPatience(): Promise<void> {
    await this.#context.addInitScript(() => {
      // As `src/site/first-paint.js` has them, in milliseconds.
      const [longest, slow] = [1500, 350];
      const { setTimeout } = window;
      const patient = (act: TimerHandler, delay?: number, ...given: unknown[]) =>
        setTimeout(act, delay === longest ? 6 * longest : delay, ...given);
      const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
      if (navigation && navigation.responseStart >= slow)
        Object.defineProperty(navigation, 'responseStart', { value: slow - 1 });
      // What nothing refers to is made anew.
      Object.assign(window, { setTimeout: patient, firstNavigation: navigation });
    });
  }

  /** Waits until the worker has everything, and idle time brings nothing more. */
  async hasEverything(): Promise<void> {
    await this.#page.evaluate(async () => {
      const { serviceWorker } = navigator;
      if (!serviceWorker) throw new Error('Nothing is kept here: say `test.use({ hasWorker: true })` first.');
      const isTaken = new Promise((resolve) => serviceWorker.addEventListener('controllerchange', resolve));
      await serviceWorker.ready;
      if (!serviceWorker.controller) await isTaken;
    });
    await expect
      .poll(async () => {
        const asked = this.#asked;
        await this.#page.evaluate(
          () => new Promise((resolve) => requestIdleCallback(() => requestIdleCallback(resolve))),
        );
        return this.#asked === asked && this.#pending.size === 0;
      })
      .toBe(true);
  }

  /** Cuts the network once everything is kept: what is fetched in idle time would be lost, and complained of. */
  async goesOffline(): Promise<void> {
    await this.hasEverything();
    await this.#context.setOffline(true);
  }
}

export type Fixtures = {
  reader: Reader;
  /** Whether the browser has service workers. To save the whole app takes a sixth of a test's time: only what asks for it does, and `npm run hunt`. */
  hasWorker: boolean;
  /** Whether pages are waited for until they are whole. */
  isPatient: boolean;
  /** Whether pages are laid out below the window too before anybody scrolls, to be measured. Journeys have what readers have. */
  isLaidOut: boolean;
};

export const test = base.extend<Fixtures>({
  hasWorker: [isWhole, { option: true }],
  isPatient: [true, { option: true }],
  isLaidOut: [true, { option: true }],
  // A page is open when it answers, unless a test is about what comes before: it then says what it waits for.
  page: async ({ page, javaScriptEnabled }, provide) => {
    const goto = page.goto.bind(page);
    page.goto = async (address, options) => {
      const response = await goto(address, options);
      if (javaScriptEnabled !== false && !options?.waitUntil) await page.locator('html[data-ready]').waitFor();
      return response;
    };
    await provide(page);
  },
  reader: [
    async ({ context, page, hasWorker, isPatient, isLaidOut }, use) => {
      const reader = new Reader(context, page, isPatient);
      if (!hasWorker) await reader.hasNoWorker();
      if (isLaidOut)
        await context.addInitScript(() =>
          document.addEventListener('readystatechange', () => document.documentElement.classList.remove('far')),
        );
      await use(reader);
      expect(reader.complaints).toEqual([]);
    },
    { auto: true },
  ],
});
export { expect };
