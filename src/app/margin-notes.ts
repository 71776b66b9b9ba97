/** A source mark in the text: the section and the block – paragraph, entry, row – that it stands in, how far to trust its statement, and its numbers. */
export type Mark<Place> = { mark: Place; section: Place; block: Place; word: string; numbers: readonly string[] };

/** What stands in the margin beside a block: sources under the words that say how far to trust what rests on them. */
export type Note<Place> = { block: Place; words: { word: string; sources: NotedSource<Place>[] }[] };

/**
 * `mark` is the one that uses it; `isFirst`: the page has not named it further up, so it stands with its title; `isNamed`: its note has its name
 * already, so its figure is enough.
 */
export type NotedSource<Place> = { number: string; mark: Place; isFirst: boolean; isNamed: boolean };

/** The numbers that a mark shows, each by itself. @param text as `shared/statements/source-ranges.ts` writes them */
export function numbersIn(text: string): string[] {
  return text.split(' ').flatMap((part) => {
    const [first = 0, last = first] = part.split('–').map(Number);
    return Array.from({ length: last - first + 1 }, (_, place) => String(first + place));
  });
}

/**
 * Puts together what stands beside each block. In a section, a source stands once under a word, where it is first used: so a reader finds it
 * near, and a section of many passages does not fill its margin with the same names. What a note has named under one word stands again under another
 * only where nothing else does.
 */
export function notesOf<Place>(marks: readonly Mark<Place>[]): Note<Place>[] {
  const notes = new Map<Place, Note<Place>>();
  const named = new Set<string>();
  const standing = new Map<Place, Set<string>>();
  for (const { mark, section, block, word, numbers } of marks) {
    const here = standing.get(section) ?? new Set();
    standing.set(section, here);
    for (const number of numbers) {
      if (here.has(`${word} ${number}`)) continue;
      here.add(`${word} ${number}`);
      const note = notes.get(block) ?? { block, words: [] };
      notes.set(block, note);
      let group = note.words.find((other) => other.word === word);
      if (!group) note.words.push((group = { word, sources: [] }));
      group.sources.push({ number, mark, isFirst: !named.has(number), isNamed: false });
      named.add(number);
    }
  }
  return [...notes.values()].map(withoutRepeats);
}

function withoutRepeats<Place>({ block, words }: Note<Place>): Note<Place> {
  const named = new Set<string>();
  return {
    block,
    words: words.map(({ word, sources }) => {
      const fresh = sources.filter(({ number }) => !named.has(number));
      for (const { number } of fresh) named.add(number);
      return { word, sources: fresh.length > 0 ? fresh : sources.map((source) => ({ ...source, isNamed: true })) };
    }),
  };
}

/**
 * Where notes stand, in pixels from the top: beside their blocks, or below the note before where that reaches so far.
 * @param notes where each would stand, and how high it is, in the order of the text
 */
export function stackNotes(notes: readonly { wanted: number; height: number }[], gap: number): number[] {
  let free = 0;
  return notes.map(({ wanted, height }) => {
    const top = Math.max(wanted, free);
    free = top + height + gap;
    return top;
  });
}
