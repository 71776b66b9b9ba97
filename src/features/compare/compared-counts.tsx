import { strand } from '#series/vocabulary.ts';
import { useLanguage } from '#shared/i18n/language.tsx';
import { adoptStyles } from '#shared/parts/adopt-styles.ts';
import { Link } from '#shared/router/link.tsx';
import { useSearch } from '#shared/router/use-search.ts';
import { compareWords } from './compare-words.ts';
import styles from './compared-counts.css?inline';
import type { Shared } from './what-they-share.ts';

adoptStyles(styles);

/** Between the badges of a wide window: how much there is of what two share, each a way there. */
export function ComparedCounts({ shared, episodes }: { shared: Shared; episodes: readonly string[] }) {
  const { lang, t } = useLanguage();
  const search = useSearch();
  const words = compareWords[lang];
  const counts = [
    { id: 'episodes', title: words.episodes, count: episodes.length },
    { id: strand.section, title: t.series.strand, count: shared.items.length },
    { id: 'thirds', title: words.thirds, count: shared.thirds.length },
    { id: 'note-list', title: words.notes, count: shared.notes.length },
    {
      id: 'scenes',
      title: words.scenes,
      count: shared.scenes.flatMap(({ passages }) => passages).length,
    },
  ];
  return (
    <ul className="compare-counts">
      {counts
        .filter(({ count }) => count > 0)
        .map(({ id, title, count }) => (
          <li key={id}>
            <Link className="compare-count" to={`${search}#${id}`}>
              {title} <strong className="compare-number">{count}</strong>
            </Link>
          </li>
        ))}
    </ul>
  );
}
