/** The part of the address that keeps who is compared: their ids, in order. */
const withKey = 'with';

/** Whom an address compares: at most two, each once; an empty place is one that is still to be chosen. */
export function comparedIn(search: string): [string, string] {
  const [a = '', b = ''] = (new URLSearchParams(search).get(withKey) ?? '')
    .split(',')
    .map((id) => (/^[a-z0-9-]+$/.test(id) ? id : ''));
  return [a, a === b ? '' : b];
}

/** The query of the address that compares two, with what else it says; empty places at its end are left out. */
export function comparing(search: string, [a, b]: readonly [string, string]): string {
  const others = new URLSearchParams(search);
  others.delete(withKey);
  // Written by hand, as a comma may stand in a query as it is.
  const own = a || b ? `${withKey}=${b ? `${a},${b}` : a}` : '';
  const all = [own, String(others)].filter((part) => part !== '').join('&');
  return all && `?${all}`;
}
