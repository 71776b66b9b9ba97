/** What is saved for offline use, on the page of settings. */
export const messages = {
  title: 'Saved for offline use',
  whole: (megabytes: string) => `The whole app is saved on this device (${megabytes} MB).`,
  /** Where the reader has removed a language. */
  withoutSome: (megabytes: string) => `The app is saved on this device without what you removed (${megabytes} MB).`,
  /** Of a record that is too large to be saved whole. */
  part: (megabytes: string) =>
    `The beginning of each list and what you have opened are saved on this device (${megabytes} MB). Everything else needs a connection.`,
  /** Under it: in which languages, and when that was, where the host says so. */
  languages: (names: string) => `Languages: ${names}`,
  savedOn: (date: string) => `Saved on ${date}`,
  /** Below: each language by its own name, with how much it takes, and a button. */
  byLanguage: {
    size: (megabytes: string) => `${megabytes} MB`,
    notSaved: 'Not saved here: its pages need a connection.',
    /** Why there is no button: the page itself is in it, or no other one is saved. */
    reading: 'Stays while you read in it',
    only: 'The only one that is saved',
    remove: 'Remove',
    saveAgain: 'Save again',
    changing: 'One moment …',
    /** Why nothing has changed. */
    failures: {
      line: 'It could not be saved: the connection broke. What is saved is still there; try again when you are online.',
      newer:
        'It could not be saved: a newer version of the app is out. Reload this page, update when it asks, then try again.',
      room: 'Nothing has changed: this device has no room left to write. Free some space, then try again.',
      silent: 'The browser did not answer. Reload this page to see what is saved, then try again.',
    },
  },
  saving: 'Being saved in the background after the first visit.',
  savingFiles: (files: number, of: number) => `Being saved: ${files} of ${of} files.`,
  /** The line broke, or the device has no room. */
  failed:
    'It could not be saved: the connection broke, or this device has no room left. What you open meanwhile needs a connection.',
  retry: 'Try again',
  /** A reader who saves data is asked first. */
  putOff:
    'Not saved yet, because this device is set to save data or the connection is slow. Saving takes less than a megabyte.',
  saveNow: 'Save now',
  unsupported: 'This browser cannot save the app for offline use.',
  install: 'Install the app',
  /** A choice where the system can show a number on the icon of an installed app. */
  icon: {
    title: 'On the app’s icon',
    show: 'Show how many newly opened pages are unread',
    help: 'Counted from the next episode that you mark as seen. The icon of the installed app shows a number and nothing else.',
  },
  installHelp: 'It gets an icon of its own and opens without a connection.',
};
