/** A place of the site as the app's addresses have it, without the base; empty for one elsewhere. */
export function withinBase({ origin, pathname }: URL | Location): string {
  return origin === location.origin ? `/${pathname.slice(import.meta.env.BASE_URL.length)}` : '';
}
