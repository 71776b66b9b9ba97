import { type RefCallback, useState } from 'react';

/**
 * Whether an element has come into view.
 * @param isSeen what holds until then
 * @param margin how near counts as in view, as `rootMargin` has it
 * @returns that, and the element's `ref`
 */
export function useSeen(isSeen: boolean, margin = '0px'): [isSeen: boolean, whenSeen: RefCallback<Element>] {
  const [seen, setSeen] = useState(isSeen);
  const [whenSeen] = useState(() => (element: Element | null) => {
    if (!element) return undefined;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) setSeen(true);
      },
      { rootMargin: margin },
    );
    observer.observe(element);
    return () => observer.disconnect();
  });
  return [seen, whenSeen];
}
