import { useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import { useLanguage } from '#shared/i18n/language.tsx';
import { offlineLinkWords } from './offline-link-words.ts';

/**
 * Says beside a link that was tapped offline that it leads to what is not saved here, instead of the browser's own page of errors: to a source, to
 * where something can be watched, to a file for builders. A second tap on it goes, as a device may be wrong about its line.
 */
export function OfflineLinks() {
  const { lang } = useLanguage();
  const [told, setTold] = useState<HTMLAnchorElement | null>(null);
  const [place] = useState(() => Object.assign(document.createElement('span'), { role: 'status', className: 'aside' }));
  useEffect(() => {
    const stop = new AbortController();
    const { signal } = stop;
    document.addEventListener(
      'click',
      (event) => {
        const link = event.target instanceof Element && event.target.closest('a[href]');
        // Those of a drawing are the map's, and lead to pages.
        if (
          !(link instanceof HTMLAnchorElement) ||
          navigator.onLine ||
          event.defaultPrevented ||
          link === told ||
          isWithinApp(link)
        )
          return;
        event.preventDefault();
        void isSaved(link).then((isHere) => (isHere ? location.assign(link.href) : setTold(link)));
      },
      { signal },
    );
    window.addEventListener('online', () => setTold(null), { signal });
    return () => stop.abort();
  }, [told]);
  useEffect(() => {
    told?.after(place);
    return () => place.remove();
  }, [told, place]);
  return told && createPortal(offlineLinkWords[lang].notSaved, place);
}

/** Pages of the app, which open without a line in another tab too, and what is made on the device. A file has an ending. */
function isWithinApp({ protocol, origin, pathname }: HTMLAnchorElement): boolean {
  return !protocol.startsWith('http') || (origin === location.origin && !/\.\w+$/.test(pathname));
}

/** Whether the worker answers for a file of the app. */
async function isSaved({ origin, href }: HTMLAnchorElement): Promise<boolean> {
  if (origin !== location.origin) return false;
  return fetch(href).then(
    ({ ok }) => ok,
    () => false,
  );
}
