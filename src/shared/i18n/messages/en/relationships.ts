const ties = (count: number) => (count === 1 ? '1 relation' : `${count} relations`);

/** The map of relations. */
export const messages = {
  description: 'Who is who to whom, episode by episode: as a map and as a table, with nothing told before its episode.',
  map: 'Map of relations',
  /** Read aloud with the map. */
  keys: 'Arrow keys go along the lines from person to person, Enter chooses and Escape shows everyone again.',
  toTable: 'To the table',
  /** The slider, and its place before the first episode. */
  upTo: 'Point in the story:',
  before: 'Before watching',
  earlier: 'One episode back',
  later: 'One episode on',
  closer: 'Closer',
  further: 'Further away',
  whole: 'Whole map',
  choose: 'Choose someone to see what the others are to them.',
  /** Said when somebody is chosen: how many lines lead to them. */
  chosen: (name: string, count: number) => `${name}: ${ties(count)}`,
  /** Beside those with most of them, while nobody is chosen. */
  ties,
  page: 'To their page',
  everyone: 'Show everyone',
  lines: 'Lines',
  table: 'The same as a table',
  who: 'Who',
  what: 'What the second is to the first',
  /** At a relation of the one who is chosen. */
  inTable: (name: string) => `In the table: ${name}`,
  more: 'More people and lines appear as you watch.',
  /** Of a large record. */
  part: 'The map shows the largest parts. All relations of each person are on that person’s page.',
};
