import { citedName } from '#series/cited-name.ts';
/** The page for builders. */
export const messages = {
  /** For search engines and previews. */
  description: 'The whole record as an open, static JSON API with schemas.',
  intro: 'Everything that the app shows is served as plain JSON files, open to every origin, without a key.',
  index: 'Start here: every address with its schema',
  openapi: 'The API as an OpenAPI 3.1 description',
  dump: 'The whole record in every language, in one file',
  belongings: 'What a reader saves to a file: its schema',
  safeTitle: 'Safe and gated',
  safe: 'Each record is two documents. The safe one holds what may be known before watching. Its reveals.json holds the rest, each item with the episode that opens it in “from”. Show an item only to someone who has seen that episode.',
  addresses: 'Addresses',
  safeColumn: 'Known before watching',
  gatedColumn: 'Opens with an episode',
  schema: 'Schema',
  tryTitle: 'Try it',
  try: 'Fetch',
  tryLabel: 'Address below /api/v1/',
  licence: `The texts are under CC BY 4.0: name “${citedName}” and link to the licence. Addresses stay; within v1 fields are added, never removed.`,
};
