/**
 * Moves focus to the heading under which something just opened or folded, before the button that did it goes: keyboards and screen
 * readers go on from there. Scrolls nothing.
 * @param within an element of the section, or of the page
 */
export function focusHeading(within: Element): void {
  const heading = within.closest('section, article')?.querySelector<HTMLElement>('h1, h2');
  if (!heading) return;
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
}
