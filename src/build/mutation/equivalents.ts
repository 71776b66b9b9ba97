/**
 * Mutants that survive and should: no test can tell them from the code, as they do the same, or as no record can show the difference.
 * Each is named by what stands there and what takes its place, which stays true when lines move; one that no longer survives is
 * reported and has to go.
 */
export type Equivalent = {
  file: string;
  /** The whole line of the code, trimmed. */
  line: string;
  /** What takes the place of the mutated stretch, trimmed and in one line. */
  becomes: string;
  reason: string;
};

export const equivalents: readonly Equivalent[] = [
  {
    file: 'src/build/record/inline-links.ts',
    line: "const [whole, resource = '', id = '', label = ''] = match;",
    becomes: '"Stryker was here!"',
    reason: 'each group of the pattern takes part in every match; the defaults are for the types (three mutants)',
  },
];
