import type { ReactNode } from 'react';
import { Joined } from '#shared/parts/name.tsx';
import type { PlainPage } from '#shared/router/addresses.ts';
import { Crumb } from './crumb.tsx';
import './badge-page.css';

type BadgeHeadProps = {
  /** What the badge is of: on a tab that reaches into the picture. */
  eyebrow?: string | undefined;
  /** In the band: the page above this one. */
  parent?: PlainPage | undefined;
  picture: ReactNode;
  /** In the band, as signs: what can be done with the page. */
  actions?: ReactNode;
  /** The name, and what stands under it. */
  children: ReactNode;
};

/** The head of a page about one record, as its badge. */
export function BadgeHead({ eyebrow, parent, picture, actions, children }: BadgeHeadProps) {
  return (
    <header className="badge-page page-picture">
      <div className="badge-band">
        {parent && <Crumb page={parent} />}
        <p className="actions">{actions}</p>
      </div>
      {picture}
      {eyebrow && (
        <p className="eyebrow">
          <Joined text={eyebrow} />
        </p>
      )}
      {children}
    </header>
  );
}
