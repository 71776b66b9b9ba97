import { BookmarkButton } from './bookmark-button.tsx';
import { ShareButton } from './share-button.tsx';

/** What can be done with any page about one record. @param address the page's own, in its language */
export function PageActions({ address }: { address: string }) {
  return (
    <>
      <BookmarkButton address={address} />
      <ShareButton address={address} />
    </>
  );
}
