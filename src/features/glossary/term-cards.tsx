import { lazy, type ReactNode, Suspense, useCallback, useState } from 'react';
import { TermCardContext } from '#shared/ui/term-link.tsx';

const TermCard = lazy(() => import('./term-card.tsx').then((module) => ({ default: module.TermCard })));

/** Lets every term in the text within open its card. */
export function TermCards({ children }: { children: ReactNode }) {
  const [shown, setShown] = useState<{ id: string; link: HTMLElement }>();
  const open = useCallback((id: string, link: HTMLElement) => setShown({ id, link }), []);
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
