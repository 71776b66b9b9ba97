/** What is saved for offline use, on the page of settings. */
export const messages = {
  title: 'Saved for offline use',
  whole: (megabytes: string) => `The whole app is saved on this device (${megabytes} MB).`,
  /** Of a record that is too large to be saved whole. */
  part: (megabytes: string) =>
    `The beginning of each list and what you have opened are saved on this device (${megabytes} MB). Everything else needs a connection.`,
  saving: 'Being saved in the background after the first visit.',
  unsupported: 'This browser cannot save the app for offline use.',
  install: 'Install the app',
  installHelp: 'It gets an icon of its own and opens without a connection.',
};
