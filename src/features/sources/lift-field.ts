import { headerBottom } from '#shared/reading-place/header-bottom.ts';

/** As wide as where the bottom bar gives way to the margin. */
const narrow = '(width < 64rem)';

/**
 * Puts a field that is being typed in right under the header, on a screen with little room: what it finds stands below, and a phone's
 * keyboard and the bottom bar cover the lower half of the window.
 */
export function liftField(label: Element): void {
  if (!matchMedia(narrow).matches) return;
  const header = headerBottom();
  // The keyboard may have pushed the header out of sight.
  const top = Math.max(header, window.visualViewport?.offsetTop ?? 0);
  window.scrollBy({ top: label.getBoundingClientRect().top - top, behavior: 'instant' });
}
