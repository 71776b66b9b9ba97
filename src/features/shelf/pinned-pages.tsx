import { useLanguage } from '#shared/i18n/language.tsx';
import { adoptStyles } from '#shared/parts/adopt-styles.ts';
import { Joined } from '#shared/parts/name.tsx';
import { addressOf } from '#shared/router/addresses.ts';
import { Link } from '#shared/router/link.tsx';
import { useKeptPages } from './kept-pages.tsx';
import { PassageWords } from './passage-words.tsx';
import { shelfWords } from './shelf-words.ts';
import { wayTo } from './way-to.ts';
import styles from './pinned-pages.css?inline';

adoptStyles(styles);

/**
 * What the reader has pinned, on the start page. Only what they may know now stands there; while nothing does, nothing.
 * @param pages by their addresses without language
 */
export function PinnedPages({ pages }: { pages: readonly string[] }) {
  const { lang } = useLanguage();
  const words = shelfWords[lang];
  const { describe, isRead } = useKeptPages(pages);
  const open = pages.map((page) => ({ page, described: describe(page) })).filter(({ described }) => !described.isShut);
  if (!isRead || open.length === 0) return null;
  return (
    <section className="pinned" aria-labelledby="pinned">
      <h2 id="pinned">{words.pinned}</h2>
      <ul>
        {open.map(({ page, described }) => (
          <li key={page}>
            <Link to={wayTo(lang, page, described)}>
              {described.picture}
              <span>
                <span className="entry-head">{described.kind}</span>{' '}
                <span className="card-title">
                  <Joined text={described.name} />
                </span>
                <PassageWords of={described} />
              </span>
            </Link>
          </li>
        ))}
      </ul>
      <p className="next">
        <Link to={addressOf(lang, 'shelf')}>{words.toShelf}</Link>
      </p>
    </section>
  );
}
