/** The page that compares two characters. They come with its code. */
export const messages = {
  /** Under the title, and for previews. */
  lead: 'Choose two whom you have met, and see what ties them together.',
  /** Over the two lists. */
  first: 'One',
  second: 'The other',
  choose: 'Choose…',
  /** Over the badges to choose from: nobody is chosen yet, then one. */
  chooseFirst: 'Pick the first',
  chooseOther: 'Pick the other',
  everybody: (count: number) => `Show all ${count}`,
  swap: 'Swap',
  /** The document’s title. */
  title: (a: string, b: string) => `${a} and ${b}, compared`,
  /** Without scripts. */
  noScript: 'Comparing needs JavaScript. Everyone has a page of their own:',
  /** The same for who is known later and for who does not exist. */
  unknown: 'The address names someone whom you have not met, or who does not exist.',
  suggestions: 'Closely tied',
  suggestionsWith: (name: string) => `Tied to ${name}`,
  facts: 'At a glance',
  fact: 'Fact',
  department: 'Department',
  rank: 'Rank',
  debut: 'First appears in',
  /** After what is the same for both, and in the place of what nobody has said yet. */
  both: '(both)',
  notKnown: 'not known',
  bonds: 'What they are to each other',
  thirds: 'Tied to both',
  /** Before what a third one is to someone. */
  to: (name: string) => `To ${name}`,
  episodes: 'Both appear in',
  notes: 'Notes on both',
  terms: 'Terms on both pages',
  /** Over passages that name both, each group with the page that they stand on. */
  scenes: 'Where both are named',
  nothing: 'Within what you have seen, nothing in the record ties them together.',
};
