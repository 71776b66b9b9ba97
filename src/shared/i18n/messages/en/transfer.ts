/** What is said while something is saved, sent, read and taken over. */
export const messages = {
  open: 'Open a file',
  /** Over what would change, before anything does. */
  preview: 'What would change',
  merge: 'Add to what is here',
  replace: 'Replace what is here',
  same: 'Everything in it is here already.',
  marks: { added: 'New', changed: 'Changed', removed: 'Removed', same: 'Same' },
  more: (count: number) => `and ${count} more`,
  pagesSame: (count: number) => `Already on the shelf: ${count}`,
  reordered: 'The shelf is put in another order',
  pinned: 'Pinned on Home',
  unpinned: 'No longer pinned on Home',
  notes: 'Your notes',
  note: 'A note',
  /** Over the days on which episodes were seen; each by its date. */
  seenOnTitle: 'When you saw it',
  seenOn: (date: string) => `Seen on ${date}`,
  apply: 'Take it over',
  leave: 'Leave it',
  applied: 'Taken over.',
  notKept: 'It lasts only until this tab is closed: nothing more can be stored here now.',
  /** Why nothing is taken over; each is followed by the last sentence. */
  faults: {
    tooLarge: 'This is larger than anything that the app writes.',
    unreadable: 'This cannot be read: it is no file of the app, or only a part of one.',
    foreign: 'This is not from this app.',
    newer: 'A later version of the app wrote this: update the app here first.',
    /** After the part of it that it is about, if it is about one. */
    damaged: 'This is not as the app writes it.',
    unknownEpisode: 'This is about an episode that the app does not know here.',
    broken: 'A part of the link is missing or has changed on its way.',
  },
  unchanged: 'Nothing was changed.',
};
