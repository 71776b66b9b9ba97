import type { Seasons } from '#shared/schema/document.ts';
import type { Gate } from '#shared/schema/vocabulary.ts';
import { type MaybeGate, type Order, orderOf, placeOfGate } from './order.ts';

/** The order of a series' episodes with all that follows from it for the gates of a record. */
export class GateOrder {
  readonly #order: Order;

  constructor(seasons: Seasons['seasons']) {
    this.#order = orderOf({ seasons });
  }

  /** The episode with which everything is known. */
  get last(): MaybeGate {
    return this.#order.at(-1);
  }

  has(gate: Gate): boolean {
    return this.#order.includes(gate);
  }

  /** Negative when `a` opens before `b`; an unknown gate opens after all others. */
  compare(a: MaybeGate, b: MaybeGate): number {
    return placeOfGate(a, this.#order) - placeOfGate(b, this.#order);
  }

  /** The gate that opens last: a thing is known only when all that it rests on is known. */
  latest(...gates: MaybeGate[]): MaybeGate {
    return gates.reduce((a, b) => (this.compare(a, b) < 0 ? b : a), undefined);
  }

  /** The gate that opens first. */
  earliest(gates: readonly MaybeGate[]): MaybeGate {
    return gates.length === 0 ? undefined : gates.reduce((a, b) => (this.compare(a, b) <= 0 ? a : b));
  }

  /** The episode before this one, which must be seen for this one to be "watching now". */
  before(gate: Gate): MaybeGate {
    return this.#order[placeOfGate(gate, this.#order) - 1];
  }
}
