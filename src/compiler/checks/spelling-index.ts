import { readIn } from './spellings.ts';

/** A tree of signs: every spelling is a way from its root, at the end of which stand the places of the names that are spelt so. */
type Branch = { next: Map<string, Branch>; places: number[] };

const branch = (): Branch => ({ next: new Map(), places: [] });

/** Names by their spellings: a text is gone through once, however many names there are. */
export class SpellingIndex<Named extends { spellings: readonly string[] }> {
  readonly #names: readonly Named[];
  readonly #root = branch();

  constructor(names: readonly Named[]) {
    this.#names = names;
    for (const [place, { spellings }] of names.entries())
      for (const spelling of spellings) this.#branchOf(spelling).places.push(place);
  }

  /** Those whose spelling occurs in one of the texts, in the order of all: `spellingIn` says whether it stands by itself there. */
  candidatesIn(texts: readonly string[]): Named[] {
    const found = new Set<number>();
    for (const text of texts.map(readIn))
      for (let start = 0; start < text.length; start++) {
        let at = this.#root.next.get(text[start]!);
        for (let place = start + 1; at; place++) {
          for (const name of at.places) found.add(name);
          at = at.next.get(text[place] ?? '');
        }
      }
    return [...found].toSorted((a, b) => a - b).map((place) => this.#names[place]!);
  }

  #branchOf(spelling: string): Branch {
    let at = this.#root;
    // By UTF-16 units, as texts are gone through.
    for (const sign of spelling.split('')) {
      const next = at.next.get(sign) ?? branch();
      at.next.set(sign, next);
      at = next;
    }
    return at;
  }
}
