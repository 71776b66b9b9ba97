import { type ReactNode, Suspense, useCallback, useState } from 'react';
import { linkedPart } from '#shared/parts/late-part.tsx';
import { TermCardContext } from '#shared/statements/term-link.tsx';

const card = linkedPart(async () => (await import('./term-card.tsx')).TermCard);

/** Lets every term in the text within open its card. */
export function TermCards({ children }: { children: ReactNode }) {
  const [shown, setShown] = useState<{ id: string; link: HTMLElement }>();
  const open = useCallback((id: string, link: HTMLAnchorElement) => {
    card.open(link, () => setShown({ id, link }));
  }, []);
  return (
    <TermCardContext value={open}>
      {children}
      {shown && (
        <Suspense>
          <card.Part {...shown} onClose={() => setShown(undefined)} />
        </Suspense>
      )}
    </TermCardContext>
  );
}
