/** The section on the page of settings from which everything that is the reader's is taken along. */
export const messages = {
  title: 'Take it with you',
  help: 'Progress, shelf and settings lie in this browser alone. Save them to a file, or bring them to another device or the installed app: nothing passes through a server.',
  save: 'Save as a file',
  open: 'Send or bring over',
  guest: 'In guest mode nothing is saved or brought over.',
};
