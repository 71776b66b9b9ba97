import { type BrowserContext, expect, type Page, test as base } from 'playwright/test';

/** States of a reader, nothing page-shaped. */
export class Reader {
  readonly #context: BrowserContext;
  readonly #page: Page;
  /** Everything that the console or the page complained about. */
  readonly complaints: string[] = [];

  constructor(context: BrowserContext, page: Page) {
    this.#context = context;
    this.#page = page;
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) this.complaints.push(`${page.url()}: ${message.text()}`);
    });
    page.on('pageerror', (error) => this.complaints.push(`${page.url()}: ${error.message}`));
  }

  /** Stores progress before any page of the app opens. */
  async hasSeen(episode: string | null): Promise<void> {
    await this.#context.addInitScript((seen) => {
      const stored = JSON.stringify({ state: { seen, sourceWorks: false }, version: 1 });
      if (localStorage.getItem('on-call:progress') === null) localStorage.setItem('on-call:progress', stored);
    }, episode);
  }

  /** Has chosen how the app looks before any page of it opens. */
  async likes(settings: { theme?: string; text?: string; motion?: string; names?: string }): Promise<void> {
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

  /** Uses a browser without service workers: each page then comes as it was prerendered, not as the worker's shell. */
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

  /** Waits until the worker has everything, then cuts the network. */
  async goesOffline(): Promise<void> {
    await this.#page.evaluate(async () => {
      await navigator.serviceWorker.ready;
    });
    // What is fetched in idle time would be lost, and complained of.
    await this.#page.waitForLoadState('networkidle');
    await this.#context.setOffline(true);
  }
}

export const test = base.extend<{ reader: Reader }>({
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
    async ({ context, page }, use) => {
      const reader = new Reader(context, page);
      await use(reader);
      expect(reader.complaints).toEqual([]);
    },
    { auto: true },
  ],
});
export { expect };
