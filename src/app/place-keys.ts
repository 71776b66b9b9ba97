/** Where the router keeps how far each page was scrolled, in the storage of the tab. */
export const placesKey = 'on-call:places';

/** Each load of a whole page has the same key in the router: its address tells it from another one's. */
export const placeKey = ({ key, pathname, hash }: { key: string; pathname: string; hash: string }): string =>
  key === 'default' ? pathname + hash.split('=')[0] : key;
