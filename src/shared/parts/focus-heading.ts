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

/**
 * Moves the focus once the page that has just come is painted: to focus before it would have the browser lay it out twice, and the reader wait.
 * Scrolls nothing.
 * @param find gives what is to have it, if anything
 * @returns a function that calls it off
 */
export function focusAfterPaint(find: () => HTMLElement | null | false | undefined): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const frame = requestAnimationFrame(() => {
    timer = setTimeout(() => (find() || null)?.focus({ preventScroll: true }));
  });
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
}
