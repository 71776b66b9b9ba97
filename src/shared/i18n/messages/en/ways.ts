/** At the end of every page. */
export const messages = {
  title: 'On from here',
  nextEpisode: 'Next episode',
};
