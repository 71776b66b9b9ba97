import { type Browser, commandLimit } from './browser.ts';
import { asSent, breathe, find, kit, leave, listen, missingAt, type Part, type Place, placeOf } from './in-page.ts';
import { NoAnswer, pause } from './within.ts';

/** Milliseconds in which what was done must show. */
const patience = 6000;

type Limit = {
  /** Milliseconds in which it must be so. */
  soon?: number;
  /** Counted from then instead of now, as `performance.now` tells it. */
  since?: number;
};

/** A person in front of a browser. Whatever they expect and do not get is an error that says so in a sentence. */
export class Reader {
  readonly #browser: Browser;
  readonly #site: string;
  readonly #complaints: string[] = [];

  /** @param site the address of the home page, with a slash at its end */
  constructor(browser: Browser, site: string) {
    this.#browser = browser;
    this.#site = site;
  }

  /** Opens an address of the app, such as `/story`, and waits until its buttons work. */
  async opens(address: string): Promise<void> {
    const url = this.#site + address.slice(1);
    this.#complaints.push(...(await this.#run(leave)));
    await this.#browser.goTo(url);
    let missing: string | null = '';
    await this.#until(
      () => `${address} to be ready, but ${missing}`,
      async () => (missing = await this.#run(missingAt, url)) === null,
      { soon: commandLimit },
    );
  }

  /** Uncaught errors, console errors and what the page's policy refused, on all pages so far. */
  async complaints(): Promise<string[]> {
    return [...this.#complaints, ...(await this.#run(listen))];
  }

  /** Presses in the middle of a part, as a finger does. @returns when it was pressed, for limits that count from then */
  async presses(part: Part): Promise<number> {
    let place = { reason: '' } as Place;
    await this.#until(
      () => `to press the ${inWords(part)}, but ${'reason' in place ? place.reason : ''}`,
      async () => 'x' in (place = await this.#run(placeOf, asSent(part))),
    );
    if ('reason' in place) throw new Error(place.reason);
    const { x, y } = place;
    const pressed = performance.now();
    await this.#browser.perform({
      type: 'pointer',
      id: 'finger',
      actions: [
        { type: 'pointerMove', x, y, origin: 'viewport' },
        { type: 'pointerDown', button: 0 },
        { type: 'pointerUp', button: 0 },
      ],
    });
    return pressed;
  }

  async pressesEscape(): Promise<void> {
    await this.#pressesKeys(['\uE00C']);
  }

  /** Types where the cursor is. */
  async types(text: string): Promise<void> {
    await this.#pressesKeys([...text]);
  }

  /** What stands in a field, as soon as something does. */
  async reads(part: Part): Promise<string> {
    let text = '';
    await this.#until(
      `something in the ${inWords(part)}`,
      async () =>
        (text = await this.#run((sent) => (find(sent) as HTMLInputElement | undefined)?.value ?? '', asSent(part))) !==
        '',
    );
    return text;
  }

  /** Goes on with another device: nothing is stored there. */
  async takesAnotherDevice(): Promise<void> {
    await this.opens('/about');
    await this.#run(() => localStorage.clear());
  }

  async goesBack(): Promise<void> {
    await this.#run(() => history.back());
  }

  async goesForward(): Promise<void> {
    await this.#run(() => history.forward());
  }

  async sees(part: Part, limit?: Limit): Promise<void> {
    await this.#until(`the ${inWords(part)}`, () => this.#has(part), limit);
  }

  async seesNo(part: Part): Promise<void> {
    await this.#until(`no ${inWords(part)}`, async () => !(await this.#has(part)));
  }

  async isAt(address: string): Promise<void> {
    const { pathname } = new URL(this.#site + address.slice(1));
    await this.#until(`to be at ${address}`, async () => (await this.#run(() => location.pathname)) === pathname);
  }

  /** Whatever was done is over: the page draws and runs a task at once when it is asked to. */
  async findsItIdle(): Promise<void> {
    let took = 0;
    await this.#until(
      () => `an idle page, but it took ${Math.round(took)} ms to draw`,
      async () => {
        const asked = performance.now();
        await this.#run(breathe);
        return (took = performance.now() - asked) < 500;
      },
    );
  }

  /** The colour of the page itself. */
  paper(): Promise<string> {
    return this.#run(() => getComputedStyle(document.documentElement).backgroundColor);
  }

  /** The page has another colour than that one. */
  async seesOtherPaper(colour: string): Promise<void> {
    await this.#until(`another colour than ${colour}`, async () => (await this.paper()) !== colour);
  }

  async #pressesKeys(keys: readonly string[]): Promise<void> {
    const actions = keys.flatMap((value) => (['keyDown', 'keyUp'] as const).map((type) => ({ type, value })));
    await this.#browser.perform({ type: 'key', id: 'keyboard', actions });
  }

  #has(part: Part): Promise<boolean> {
    return this.#run((sent) => find(sent) !== undefined, asSent(part));
  }

  /** Runs a function in the page; it may use its arguments, and what in-page.ts names in its kit. */
  async #run<Given extends unknown[], Result>(
    job: (...given: Given) => Result | Promise<Result>,
    ...given: Given
  ): Promise<Result> {
    const call = `(async () => { ${kit}; listen(); return JSON.stringify((await (${job})(...${JSON.stringify(given)})) ?? null); })()`;
    return JSON.parse(await this.#browser.evaluate(call)) as Result;
  }

  /** Asks until it is so. What fails while a page changes is asked again; what does not answer at all is not. */
  async #until(what: string | (() => string), isSo: () => Promise<boolean>, limit: Limit = {}): Promise<void> {
    const { soon = patience, since = performance.now() } = limit;
    let trouble = '';
    do {
      try {
        if (await isSo()) {
          const took = performance.now() - since;
          if (took <= soon) return;
          trouble = `, but it took ${Math.round(took)} ms`;
          break;
        }
      } catch (error) {
        if (error instanceof NoAnswer) throw error;
        trouble = ` (${String(error)})`;
      }
      await pause(30);
    } while (performance.now() - since < soon);
    throw new Error(`expected ${typeof what === 'string' ? what : what()}${trouble}, within ${soon} ms`);
  }
}

function inWords({ role, name, within }: Part): string {
  return `${role} ${String(name)}${within === undefined ? '' : ` in ${String(within)}`}`;
}
