import type { SeriesRecord } from '#shared/schema/record.ts';
import type { Gate } from '#shared/schema/vocabulary.ts';

/** No gate: known before watching. */
export type MaybeGate = Gate | undefined;

/** The order of a series' episodes, which decides every comparison of gates. */
export class GateOrder {
  readonly #places: Map<Gate, number>;

  constructor(seasons: SeriesRecord['seasons']) {
    this.#places = new Map(seasons.flatMap((season) => season.episodes).map((gate, place) => [gate, place]));
  }

  /** The episode with which everything is known. */
  get last(): MaybeGate {
    return [...this.#places.keys()].at(-1);
  }

  has(gate: Gate): boolean {
    return this.#places.has(gate);
  }

  /** Negative when `a` opens before `b`; an unknown gate opens after all others. */
  compare(a: MaybeGate, b: MaybeGate): number {
    return this.#place(a) - this.#place(b);
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
    const place = this.#place(gate);
    return [...this.#places.keys()][place - 1];
  }

  #place(gate: MaybeGate): number {
    if (gate === undefined) return -1;
    return this.#places.get(gate) ?? Number.MAX_SAFE_INTEGER;
  }
}
