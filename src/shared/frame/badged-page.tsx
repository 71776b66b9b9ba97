import type { ReactNode } from 'react';
import type { PlainPage } from '#shared/router/addresses.ts';
import { BadgeHead } from './badge-head.tsx';
import { PageActions } from './page-actions.tsx';
import { Page, type PageProps } from './page.tsx';

type BadgedPageProps = Omit<PageProps, 'layout' | 'picture' | 'renderHead' | 'eyebrow'> & {
  /** Under the band, from edge to edge. */
  picture: ReactNode;
  eyebrow?: string | undefined;
  parent?: PlainPage;
  /** In the band; those of a record unless others are given. */
  actions?: ReactNode;
};

/** The frame of a page whose head is a badge. */
export function BadgedPage({ eyebrow, parent, picture, actions, ...page }: BadgedPageProps) {
  return (
    <Page
      {...page}
      renderHead={(heading) => (
        <BadgeHead
          eyebrow={eyebrow}
          parent={parent}
          picture={picture}
          actions={actions === undefined ? <PageActions address={page.address} /> : actions}
        >
          {heading}
        </BadgeHead>
      )}
    />
  );
}
