/** Whether the app is saved and can be installed. */
export const messages = {
  title: 'Saved for offline use',
  saved: (megabytes: string) => `The whole app is saved on this device (${megabytes} MB).`,
  saving: 'Being saved in the background after the first visit.',
  unsupported: 'This browser cannot save the app for offline use.',
  install: 'Install the app',
  help: 'It gets an icon of its own and opens without a connection.',
};
