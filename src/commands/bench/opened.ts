/** What was opened and has to be closed, the last first. */
export class Opened {
  readonly #closings: (() => unknown)[] = [];

  /** @returns the same, for short */
  add<Thing>(thing: Thing, close: (thing: Thing) => unknown): Thing {
    this.#closings.push(() => close(thing));
    return thing;
  }

  async close(): Promise<void> {
    for (const close of this.#closings.splice(0).toReversed()) await close();
  }
}
