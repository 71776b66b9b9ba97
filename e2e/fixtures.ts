import { type BrowserContext, expect, type Page, test as base } from '@playwright/test';

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

  /** Has chosen a theme on the settings page before. */
  async hasChosenTheme(theme: 'light' | 'dark' | 'contrast'): Promise<void> {
    await this.#context.addInitScript((theme) => {
      const stored = JSON.stringify({ state: { theme, text: 'normal', motion: 'system' }, version: 1 });
      if (localStorage.getItem('on-call:settings') === null) localStorage.setItem('on-call:settings', stored);
    }, theme);
  }

  /** Uses a browser without service workers: each page then comes as it was prerendered, not as the worker's shell. */
  async hasNoWorker(): Promise<void> {
    await this.#context.addInitScript(() => {
      delete (Navigator.prototype as { serviceWorker?: unknown }).serviceWorker;
    });
  }

  /** Waits until the worker has everything, then cuts the network. */
  async goesOffline(): Promise<void> {
    await this.#page.evaluate(async () => {
      await navigator.serviceWorker.ready;
    });
    await this.#context.setOffline(true);
  }
}

export const test = base.extend<{ reader: Reader }>({
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
