import type { ReactNode } from 'react';
import type { linkedPart } from '#shared/parts/late-part.tsx';

type SheetLinkProps = {
  sheet: Pick<ReturnType<typeof linkedPart>, 'open' | 'prefetch'>;
  /** Where it leads without scripts, and where the sheet is lost. */
  href: string;
  className?: string;
  /** The sign on it, 24 units square. */
  icon: string;
  /** The sheet is there: shows it. */
  onLoad: (link: HTMLElement) => void;
  children: ReactNode;
};

/** A link in the header that opens a sheet. */
export function SheetLink({ sheet, href, className = '', icon, onLoad, children }: SheetLinkProps) {
  return (
    <a
      className={`header-link ${className}`}
      href={href}
      onPointerEnter={sheet.prefetch}
      onFocus={sheet.prefetch}
      onClick={(event) => {
        const link = event.currentTarget;
        event.preventDefault();
        sheet.open(link, () => onLoad(link));
      }}
    >
      <svg viewBox="0 0 24 24" aria-hidden="true" className="icon">
        <path d={icon} />
      </svg>
      {children}
    </a>
  );
}
