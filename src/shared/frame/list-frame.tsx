import type { ReactNode } from 'react';
import { useLanguage } from '#shared/i18n/language.tsx';
import { ListPages } from '#shared/parts/list-pages.tsx';
import type { listPages } from '#shared/router/addresses.ts';
import { addressOfList } from '#shared/router/list-address.ts';
import type { Paging } from '#shared/schema/document.ts';
import { Page } from './page.tsx';

type ListFrameProps = {
  list: (typeof listPages)[number];
  description: string;
  /** What the document of the list says of its pages. */
  paging: Paging;
  layout?: 'text' | 'wide';
  underTitle?: ReactNode;
  children: ReactNode;
};

/** The frame of a page that lists records, or of one page of such a list, with the way to the others at its end. */
export function ListFrame({ list, description, paging, layout = 'wide', underTitle, children }: ListFrameProps) {
  const { lang, t } = useLanguage();
  const title = t.pages[list];
  const { page = 1, pages = 1 } = paging;
  const isFurther = page > 1;
  const place = isFurther && t.nav.pageOf(page, pages);
  return (
    <Page
      title={title}
      documentTitle={place ? `${title} – ${place}` : title}
      description={place ? `${place}. ${description}` : description}
      address={addressOfList(lang, list, isFurther ? page : undefined)}
      layout={layout}
      underTitle={
        <>
          {place && <p className="aside">{place}</p>}
          {underTitle}
        </>
      }
    >
      {children}
      <ListPages list={list} paging={paging} />
    </Page>
  );
}
