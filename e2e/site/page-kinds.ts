import { languageOf, pathOf } from '#shared/router/addresses.ts';

/** One page of each kind in each language, of a list of addresses: `/ko/people/*` is a kind, as `/people` is, and as a further page of it is. */
export function pageKinds(addresses: readonly string[]): string[] {
  const kindOf = (address: string) =>
    `${languageOf(address)} ${pathOf(address).replace(/^(\/[^/]+(?:\/pages)?)\/[^/]+$/, '$1/*')}`;
  return [...new Map(addresses.map((address) => [kindOf(address), address])).values()];
}
