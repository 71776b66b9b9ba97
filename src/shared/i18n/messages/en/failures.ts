import type { Reason } from '#shared/api/read.ts';

/** The page that names a fault. */
export const messages = {
  /** A page could not be had. */
  title: 'This page did not come through',
  /** Why. What does not exist has a page of its own. */
  reasons: {
    offline:
      'You are offline, and this page is not saved on this device yet. It opens as soon as you are online again.',
    unsaved:
      'You have removed this language from what is saved on this device, so its pages need a connection. Once you are online, the settings save it again.',
    unreachable: 'The connection broke before the page was complete. Nothing of yours is lost.',
    refused: 'The server has a fault just now. Nothing of yours is lost.',
    foreign:
      'Something else answered in place of the app, as the login page of a hotel or a train does. Log in there, then try again.',
    incomplete: 'The page arrived incomplete. Nothing of yours is lost.',
    outdated:
      'A part of the app is missing, or does not fit the rest. A newer version may be out: reloading fetches it.',
  } satisfies Record<Exclude<Reason, 'missing'>, string>,
  /** The link to the same page in a language that is saved. */
  openIn: (language: string) => `Open in ${language}`,
  /** The link to what answered in place of the app. */
  whatAnswered: 'See what answered',
  brokenTitle: 'Something in the app broke',
  broken: 'This is a fault of ours. Your shelf and your progress are untouched.',
  reload: 'Reload',
};
