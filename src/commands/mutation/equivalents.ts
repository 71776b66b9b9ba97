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

const references = 'src/compiler/checks/references.ts';

export const equivalents: readonly Equivalent[] = [
  {
    file: references,
    line: 'const isGate = /(?:^|\\.)(?:from|titleFrom)$|(?:^|\\.)appears\\[\\d+\\]$/.test(field);',
    becomes: '/(?:^|\\.)(?:from|titleFrom)$|(?:^|\\.)appears\\[\\d+\\]/',
    reason: 'a list of episodes holds nothing deeper',
  },
  {
    file: references,
    line: "if (isGate && typeof value === 'string' && !order.has(value)) {",
    becomes: 'true',
    reason: 'the schema lets nothing but texts stand there',
  },
  {
    file: references,
    line: 'for (const [index, { to, kind }] of (record.relations ?? []).entries()) {',
    becomes: '["Stryker was here"]',
    reason: 'a text has neither end nor kind, and a first relation of none is no fault',
  },
  {
    file: 'src/compiler/record/inline-links.ts',
    line: "const [whole, resource = '', id = '', label = ''] = match;",
    becomes: '"Stryker was here!"',
    reason: 'each group of the pattern takes part in every match; the defaults are for the types (three mutants)',
  },
];
