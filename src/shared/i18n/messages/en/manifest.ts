/** What an installer shows of the app: it says nothing of the plot. */
export const messages = {
  description: 'The unofficial companion: story, characters and production notes, without spoilers.',
  /** Read out in place of each screenshot. */
  screenshots: {
    phoneHome: 'Home, on a phone',
    phoneCharacter: 'A character, with the sources of every statement, on a phone',
    phoneStory: 'The story, on a phone',
    wideHome: 'Home, on a wide screen',
    wideCharacters: 'All characters, on a wide screen',
    wideProduction: 'Notes on the production, on a wide screen',
  },
};
