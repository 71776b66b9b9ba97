/** What the app keeps in a history entry, beside the router's own: a link's address, and the number of those alike before it. */
type Followed = { followed?: [href: string, number: number] } | null;

// From the first click on, before the router hears of it and writes the next entry.
if (typeof document !== 'undefined') document.addEventListener('click', noteFollowedLink, { capture: true });

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

/** The link that was followed from this history entry, if the page still shows it. */
export function findFollowedLink(): HTMLElement | undefined {
  const { followed: [href, number] = ['', 0] } = (history.state as Followed) ?? {};
  const link = linksTo(href)[number];
  return link?.checkVisibility() ? link : undefined;
}

function linksTo(href: string): HTMLElement[] {
  return [...document.links].filter((link) => link.href === href);
}
