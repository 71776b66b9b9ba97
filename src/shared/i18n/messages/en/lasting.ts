/** On the shelf, where the browser may clear it. */
export const messages = {
  mayBeCleared:
    'This browser may clear the shelf when you have not come here for a while; some browsers do so after seven days.',
  ask: 'Ask it to keep the shelf',
  takeAlong: 'Save it to a file',
};
