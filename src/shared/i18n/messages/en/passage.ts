/** The words of keeping one passage, which come with its slip. */
export const messages = {
  keep: 'Keep this passage',
};
