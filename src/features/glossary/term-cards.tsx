import { lazy, type ReactNode, Suspense, useCallback, useState } from 'react';
import { TermCardContext } from '#shared/statements/term-link.tsx';

const load = () => import('./term-card.tsx').then((module) => ({ default: module.TermCard }));
const TermCard = lazy(load);

/** Lets every term in the text within open its card. */
export function TermCards({ children }: { children: ReactNode }) {
  const [shown, setShown] = useState<{ id: string; link: HTMLElement }>();
  const open = useCallback((id: string, link: HTMLAnchorElement) => {
    // Where the card is lost, the link leads to the term's page.
    load().then(
      () => setShown({ id, link }),
      () => location.assign(link.href),
    );
  }, []);
  return (
    <TermCardContext value={open}>
      {children}
      {shown && (
        <Suspense>
          <TermCard {...shown} onClose={() => setShown(undefined)} />
        </Suspense>
      )}
    </TermCardContext>
  );
}
