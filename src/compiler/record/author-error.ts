/** One thing that is wrong with the record, said to the person who can mend it. */
export type Finding = {
  /** Path of the file below the folder that the error is about, usually `src/content`. */
  file: string;
  /** Place in the file, as in `about[2].ko`; empty for the file as a whole. */
  field: string;
  expected: string;
  found: string;
  /** What to write instead, where that can be told. */
  hint?: string;
};

/** Stops the build with every finding at once, so that an author mends them in one go. */
export class AuthorError extends Error {
  override name = 'AuthorError';
  readonly #findings: readonly Finding[];

  /** @param folder from the root of the project: the paths of the files start there */
  constructor(findings: readonly Finding[], folder = 'src/content') {
    super(
      alike(findings)
        .map((group) => describe(group, folder))
        .join('\n\n'),
    );
    this.#findings = findings;
    // Where in the compiler it was found is of no use to an author.
    this.stack = `${this.name}: ${this.message}`;
  }

  /** Not a property of its own, which a console would print after the message once more. */
  get findings(): readonly Finding[] {
    return this.#findings;
  }
}

/** What is wrong in the same way at several places of a file, as a language that a whole record lacks, is said once. */
function alike(findings: readonly Finding[]): [Finding, ...Finding[]][] {
  const groups = new Map<string, [Finding, ...Finding[]]>();
  for (const finding of findings) {
    const key = JSON.stringify({ ...finding, field: '' });
    const group = groups.get(key);
    if (group) group.push(finding);
    else groups.set(key, [finding]);
  }
  return [...groups.values()];
}

function describe([{ file, field, expected, found, hint }, ...more]: [Finding, ...Finding[]], folder: string): string {
  const lines = [`${folder}/${file}`];
  if (field) lines.push(`  field:    ${[field, ...more.map((other) => other.field)].join(', ')}`);
  lines.push(`  expected: ${expected}`, `  found:    ${found}`);
  if (hint) lines.push(`  write:    ${hint}`);
  return lines.join('\n');
}

/** `['about', 2, 'ko']` → `about[2].ko` */
export function fieldOf(path: readonly PropertyKey[]): string {
  return path.reduce<string>(
    (field, key) => (typeof key === 'number' ? `${field}[${key}]` : field ? `${field}.${String(key)}` : String(key)),
    '',
  );
}

/** The candidate that the author most likely meant: nearest by edit distance, if it is near at all. */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  let best: string | undefined;
  let bestDistance = Math.max(2, Math.floor(word.length / 3)) + 1;
  for (const candidate of candidates) {
    const distance = editDistance(word, candidate);
    if (distance < bestDistance) [best, bestDistance] = [candidate, distance];
  }
  return best;
}

function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
