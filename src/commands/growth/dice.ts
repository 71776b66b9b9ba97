/**
 * Numbers that look drawn by lot and are the same on every machine: mulberry32, which needs no more than 32-bit arithmetic.
 * @see https://gist.github.com/tommyettinger/46a874533244883189143505d203312c
 */
export class Dice {
  #state: number;

  constructor(seed: number) {
    this.#state = seed;
  }

  /** A whole number from 0 and below a limit. */
  below(limit: number): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  }

  /** @throws when there is nothing to choose from */
  pick<Item>(items: readonly Item[]): Item {
    const item = items[this.below(items.length)];
    if (item === undefined) throw new Error('nothing to choose from');
    return item;
  }

  /** Whether it comes to pass, so many times of a hundred. */
  falls(percent: number): boolean {
    return this.below(100) < percent;
  }
}
