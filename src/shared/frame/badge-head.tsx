import type { ReactNode } from 'react';
import { Joined } from '#shared/parts/name.tsx';
import './badge-page.css';

type BadgeHeadProps = {
  /** In the band: what the badge is of. */
  eyebrow?: ReactNode;
  picture: ReactNode;
  /** In the band, as signs: what can be done with the page. */
  actions?: ReactNode;
  /** The name, and what stands under it. */
  children: ReactNode;
};

/** The head of a page about one record, as its badge. */
export function BadgeHead({ eyebrow, picture, actions, children }: BadgeHeadProps) {
  return (
    <header className="badge-page page-picture">
      <div className="badge-band">
        <p className="eyebrow">{typeof eyebrow === 'string' ? <Joined text={eyebrow} /> : eyebrow}</p>
        <p className="actions">{actions}</p>
      </div>
      {picture}
      {children}
    </header>
  );
}
