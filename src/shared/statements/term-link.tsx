import { createContext, type ReactNode, use } from 'react';
import { Link } from '#shared/router/link.tsx';

/** Opens the card of a term beside the link to it; the app provides it, as it knows the glossary. */
export const TermCardContext = createContext<((id: string, link: HTMLAnchorElement) => void) | undefined>(undefined);

/** A term in running text: opens its card where there is one, and its page by a new tab or without scripts. */
export function TermLink({ to, id, children }: { to: string; id: string; children: ReactNode }) {
  const openCard = use(TermCardContext);
  return (
    <Link
      to={to}
      className="term"
      onClick={(event) => {
        if (!openCard || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
        event.preventDefault();
        openCard(id, event.currentTarget);
      }}
    >
      {children}
    </Link>
  );
}
