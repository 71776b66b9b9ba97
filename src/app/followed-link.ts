/** What the app keeps in a history entry, beside the router's own: a link's address, and the number of those alike before it. */
export type Followed = { followed?: [href: string, number: number] } | null;

/** From the first click on: before the router hears of it, and writes the next entry. */
export function noteFollowedLinks(): void {
  document.addEventListener('click', noteFollowedLink, { capture: true });
}

/**
 * Notes in the history entry which link is followed from it. What stands in a dialog is gone on return; what opened the dialog, if it
 * was a link, is noted already.
 */
function noteFollowedLink({ target }: MouseEvent): void {
  const link = target instanceof Element && target.closest('a');
  if (!(link instanceof HTMLAnchorElement) || link.closest('dialog, [role="dialog"]')) return;
  const followed = [link.href, linksTo(link.href).indexOf(link)];
  history.replaceState({ ...(history.state as Followed), followed }, '');
}

export function linksTo(href: string): HTMLElement[] {
  return [...document.links].filter((link) => link.href === href);
}
