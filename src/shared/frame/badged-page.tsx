import type { ReactNode } from 'react';
import { BadgeHead } from './badge-head.tsx';
import { PageActions } from './page-actions.tsx';
import { Page, type PageProps } from './page.tsx';

type BadgedPageProps = Omit<PageProps, 'layout' | 'picture' | 'renderHead'> & {
  /** Under the band, from edge to edge. */
  picture: ReactNode;
  /** In the band; those of a record unless others are given. */
  actions?: ReactNode;
};

/** The frame of a page whose head is a badge. */
export function BadgedPage({ eyebrow, picture, actions, ...page }: BadgedPageProps) {
  return (
    <Page
      {...page}
      renderHead={(heading) => (
        <BadgeHead
          eyebrow={eyebrow}
          picture={picture}
          actions={actions === undefined ? <PageActions address={page.address} /> : actions}
        >
          {heading}
        </BadgeHead>
      )}
    />
  );
}
