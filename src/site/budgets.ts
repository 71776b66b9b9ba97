export const kB = 1024;

/** The most that parts of the site may weigh, compressed, in bytes. */
export const budgets = {
  /** The HTML of a page, in one initial congestion window: https://www.rfc-editor.org/rfc/rfc6928 */
  page: 14 * kB,
  /** Before a page is interactive. */
  scripts: 115 * kB,
  styles: 12 * kB,
  faces: 30 * kB,
  /** What the worker keeps, in one language. */
  offlineSet: 1000 * kB,
  /** All that a first visit fetches until the worker has everything, in all languages. */
  firstVisit: 500 * kB,
} as const;

/** The most files that a first visit may ask for until the whole app is saved. */
export const mostRequests = 60;

/** Two pages list the whole record, with every address of every source: they may take a second round trip. */
export function isLongList(file: string): boolean {
  return /(?:^|\/)(?:sources(?:\/pages\/\d+)?|production\/timeline)\.html$/.test(file);
}
