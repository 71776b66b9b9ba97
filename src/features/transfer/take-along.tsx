import { type ComponentType, useEffect, useId, useState } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { useHydrated } from '#shared/hydration/use-hydrated.ts';
import { useLanguage } from '#shared/i18n/language.tsx';
import { saveFile } from '#shared/parts/save-file.ts';
import { useGuest } from '#shared/viewer/guest.ts';
import { useArrivedLink } from './arrived-link.ts';
import { gather } from './gather.ts';
import { takeAlongWords } from './take-along-words.ts';

/**
 * Where everything that is the reader's is saved to a file, which works on no line too, and sent and taken over. What does that comes when it is
 * asked for, or when a link has brought something.
 * @param Part with `prefetch`, which has it loaded
 */
export function TakeAlong({ Part }: { Part: ComponentType & { prefetch: () => void } }) {
  const { lang } = useLanguage();
  const words = takeAlongWords[lang];
  const id = useId();
  const [isAskedFor, setAskedFor] = useState(false);
  const isGuest = useGuest((guest) => guest.isGuest);
  const hasArrived = useArrivedLink(({ fragment }) => fragment !== null);
  const isHydrated = useHydrated<boolean>(true, false);
  if (hasArrived && !isGuest && !isAskedFor) setAskedFor(true);
  useAddressWithoutFragment();
  const isLent = isHydrated && isGuest;
  const isOpen = isHydrated && !isGuest && isAskedFor;
  return (
    <section id="take-along">
      <h2>{words.title}</h2>
      <p>{isLent ? words.guest : words.help}</p>
      <p className="actions">
        <button type="button" className="button" disabled={isLent} onClick={() => saveFile('on-call.json', gather())}>
          {words.save}
        </button>
        <button
          type="button"
          className="button button-quiet"
          disabled={isLent}
          aria-expanded={isOpen}
          aria-controls={id}
          onPointerEnter={Part.prefetch}
          onClick={() => setAskedFor(!isAskedFor)}
        >
          {words.open}
        </button>
      </p>
      <div id={id}>{isOpen && <Part />}</div>
    </section>
  );
}

/** The router, too, forgets what a link has brought, as it writes down addresses. */
function useAddressWithoutFragment(): void {
  const { pathname, search, hash } = useLocation();
  const navigate = useNavigate();
  useEffect(() => {
    if (hash.startsWith('#take=')) void navigate({ pathname, search }, { replace: true, preventScrollReset: true });
  }, [navigate, pathname, search, hash]);
}
