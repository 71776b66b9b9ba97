import { Workbox } from 'workbox-window';

/** Makes the worker at an address, which the page's policy lets through; it is not registered yet. */
export function createWorker(address: string): Workbox {
  return new Workbox(trusted(address) as string, { scope: import.meta.env.BASE_URL });
}

/** The one address that the page's Trusted Types policy lets through: https://www.w3.org/TR/trusted-types/ */
function trusted(address: string): string | TrustedScriptUrl {
  const factory = (window as { trustedTypes?: TrustedTypesFactory }).trustedTypes;
  if (!factory) return address;
  return factory
    .createPolicy('worker', {
      createScriptURL: (url) => {
        if (url !== address) throw new TypeError(`not the worker: ${url}`);
        return url;
      },
    })
    .createScriptURL(address);
}

type TrustedScriptUrl = { toString(): string };
type TrustedTypesFactory = {
  createPolicy(
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ): { createScriptURL(url: string): TrustedScriptUrl };
};
