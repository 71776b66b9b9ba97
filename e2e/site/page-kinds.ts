/** One page of each kind in each language, of a list of addresses: `/ko/people/*` is a kind, as `/people` is. */
export function pageKinds(addresses: readonly string[]): string[] {
  return [
    ...new Map(
      addresses.map((address) => [address.replace(/^((?:\/ko)?\/(?!ko\/)[^/]+)\/[^/]+$/, '$1/*'), address]),
    ).values(),
  ];
}
