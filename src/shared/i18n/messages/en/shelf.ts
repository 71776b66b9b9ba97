/** The words of the shelf alone. */
export const messages = {
  empty: 'Nothing here yet. Keep a page with the bookmark at its head, and it waits here, offline too.',
  emptyStep: 'Find a character to keep',
  removeNamed: (name: string) => `Remove ${name} from the shelf`,
  /** What the tabs above the kept pages choose between. */
  order: 'Order of the shelf',
  byHand: 'Your order',
  byKind: 'By kind',
  /** Above those that are no record’s page. */
  otherPages: 'Other pages',
  arrange: 'Arrange',
  arrangeHelp: 'Drag a page by its picture, or move it with the arrows.',
  arranged: 'Done',
  moveUp: (name: string) => `Move ${name} up`,
  moveDown: (name: string) => `Move ${name} down`,
  /** Said when a page was moved. */
  moved: (name: string, place: number, of: number) => `${name}: place ${place} of ${of}`,
  /** On the button that does that. */
  keep: 'Keep',
  keepNamed: (name: string) => `Keep ${name} on the shelf`,
  pinNamed: (name: string) => `Pin ${name} on Home`,
  /** On the start page. */
  pinned: 'Pinned by you',
  toShelf: 'Your shelf',
  /** In place of the words of a kept passage, or of the heading of a section. */
  passage: { shut: 'A part that is not open yet', gone: 'A part that is no longer on its page' },
  /** The reader’s own words on a page. */
  note: {
    write: 'Write a note',
    own: 'Your note',
    help: 'Only on this device. Kept while you write.',
    left: (letters: number) => `${letters} letters left`,
    remove: 'Remove the note',
    removed: 'The note is removed.',
    /** By the name of the last episode that had been seen then. */
    shut: (episode: string) => `You wrote this after finishing ${episode}. It stays shut until you are there again.`,
    show: 'Show it anyway',
    /** Above pages that have a note and are not kept. */
    others: 'Notes on other pages',
    /** The button with the note itself, on the shelf. */
    on: (name: string) => `Your note on ${name}`,
    writeOn: (name: string) => `Write a note on ${name}`,
  },
  /** When the reader finished episodes. */
  seen: {
    title: 'When you saw it',
    help: 'The day when you marked an episode as seen. You can put in another one.',
    /** After “Seen”, at an episode. */
    on: (date: string) => `on ${date}`,
    clear: (episode: string) => `Clear the day of ${episode}`,
    cleared: (episode: string) => `The day of ${episode} is cleared.`,
    undo: (episode: string) => `Undo: the day of ${episode}`,
    /** Over a day that has not come yet. */
    notYet: 'This day has not come yet, and is not kept.',
  },
};
