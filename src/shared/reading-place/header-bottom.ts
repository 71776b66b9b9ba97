/** How much of the window the sticky header takes, in pixels from the top. */
export function headerBottom(): number {
  return document.querySelector('header')?.getBoundingClientRect().bottom ?? 0;
}
