/** What Chromium tells of the line; no other engine does: https://wicg.github.io/netinfo */
const connection = () => (navigator as { connection?: { saveData?: boolean; effectiveType?: string } }).connection;

/** Whether the reader has asked to be sparing. */
export const isSavingData = (): boolean => connection()?.saveData === true;

export const isSlow = (): boolean => connection()?.effectiveType?.endsWith('2g') === true;
