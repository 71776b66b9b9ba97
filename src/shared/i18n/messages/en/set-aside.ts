/** What could not be read, on the page of settings. */
export const messages = {
  /** Over what could not be read of the reader’s own notes, and of when they saw episodes; the other parts have the names of their pages. */
  notes: 'Your notes',
  seenOn: 'When you saw it',
  save: 'Save as a file',
  putBack: 'Put back',
  discard: 'Discard',
  all: 'Put back: all of it is in use again.',
  some: 'What can be read of it is in use. The rest stays set aside.',
  none: 'It cannot be put back: nothing in it can be read.',
  newer: 'It cannot be put back: a later version of the app wrote it.',
  notKept: 'It is in use only until this tab is closed, and stays set aside: nothing can be stored here now.',
  discarded: 'Discarded.',
};
