/** A ref that moves the focus to an element when it comes. It is where the reader looks already, so nothing scrolls. */
export function focusOnArrival(element: HTMLElement | null): void {
  element?.focus({ preventScroll: true });
}
