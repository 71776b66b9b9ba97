/** The words of the home page alone. They come with it. */
export const messages = {
  madeAll: 'All production notes',
  /** What readers come with, each with the page that answers it. */
  questions: {
    characters: 'Who was that again?',
    glossary: 'What did that word mean?',
    production: 'Was it filmed for real?',
  },
  lead: 'Look it up without learning what comes next.',
  /** On what looks like a field, and opens one. */
  search: 'Look up a name or a word…',
  whoTitle: 'Who is who',
  whoAll: 'All characters',
  storyTitle: 'The story, without spoilers',
  storyAll: 'Premise, themes and episodes',
  madeTitle: 'How it was made',
};
