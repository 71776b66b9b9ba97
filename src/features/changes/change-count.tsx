import { useQuery } from '@tanstack/react-query';
import { useLanguage } from '#shared/i18n/language.tsx';
import type { Changes } from '#shared/schema/document.ts';
import { useRevealedList } from '#shared/viewer/use-revealed.ts';
import { countsOf, newTo } from './changed-pages.ts';
import { changesQuery, changesRevealsQuery, publishedChangesQuery, publishedRevealsQuery } from './changes-queries.ts';
import { changesWords } from './changes-words.ts';

/** What the version that waits brings to this reader, as far as they have watched; nothing where that cannot be read, or is nothing. */
export function ChangeCount() {
  const { lang } = useLanguage();
  const { data: had } = useQuery(changesQuery(lang));
  const { data: published } = useQuery(publishedChangesQuery(lang));
  return had && published && <Counted had={had} published={published} />;
}

function Counted({ had, published }: { had: Changes; published: Changes }) {
  const { lang } = useLanguage();
  const own = useRevealedList(had, changesRevealsQuery(lang), true);
  const next = useRevealedList(published, publishedRevealsQuery(lang), true);
  const counts = countsOf(newTo(own, next));
  return counts.pages > 0 && <span>{changesWords[lang].brings(counts)}</span>;
}
