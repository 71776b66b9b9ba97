import { useEffect, useRef } from 'react';
import { useLocation } from 'react-router';

/** Kept out here, as each language has an announcer of its own. */
let previous: string | undefined;

/** After a navigation, not on the first page: says the new title politely. */
export function Announcer() {
  const { pathname } = useLocation();
  const region = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (region.current && previous !== undefined && previous !== pathname) region.current.textContent = document.title;
    previous = pathname;
  }, [pathname]);
  return <p ref={region} className="visually-hidden" aria-live="polite" />;
}
