/** Beside a link that was tapped offline, which leads out of the app or to a file that is not saved. */
export const messages = {
  notSaved: 'You are offline, and this is not saved here. Tap again to try all the same.',
};
