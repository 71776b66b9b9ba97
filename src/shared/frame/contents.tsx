import { useEffect, useRef, useState } from 'react';
import { useLanguage } from '#shared/i18n/language.tsx';
import { adoptStyles } from '#shared/parts/adopt-styles.ts';
import { Link } from '#shared/router/link.tsx';
import { useSearch } from '#shared/router/use-search.ts';
import styles from './contents.css?inline';
import { KeepSection } from './keep-section.tsx';
import { type Section, sectionElements, sectionsOf } from './sections-of.ts';

adoptStyles(styles);

const topOf = (element: Element): number => element.getBoundingClientRect().top;

/** So many sections make a list: under the badge of a note that is prose there is nothing else. */
const fewest = 2;

/**
 * The sections of the page that it stands in, beside the text of a wide window: reads them from the page itself, so that it names what
 * this reader sees and no more, and marks the one in view.
 */
export function Contents() {
  const { t } = useLanguage();
  const search = useSearch();
  const nav = useRef<HTMLElement>(null);
  const [entries, setEntries] = useState<readonly Section[]>([]);
  const [current, setCurrent] = useState('');
  useEffect(() => {
    const page = nav.current?.closest('article');
    if (!page) return undefined;
    let sections: readonly Element[] = [];
    // The last that begins in the upper quarter of the window or above it, none at the head of the page; told whenever one crosses that line,
    // either way, also in a leap.
    const inView = new IntersectionObserver(
      () => setCurrent((scrollY && sections.findLast((section) => topOf(section) < innerHeight / 4)?.id) || ''),
      { rootMargin: '99999px 0px -75%' },
    );
    const read = () => {
      sections = sectionElements(page);
      const found = sectionsOf(page);
      setEntries((known) => (JSON.stringify(known) === JSON.stringify(found) ? known : found));
      inView.disconnect();
      for (const section of sections) inView.observe(section);
    };
    // After the frame in which the page learns what this reader may see.
    const first = requestAnimationFrame(read);
    const changes = new MutationObserver(read);
    changes.observe(page, { childList: true, subtree: true });
    return () => {
      cancelAnimationFrame(first);
      changes.disconnect();
      inView.disconnect();
    };
  }, []);
  const listed = entries.find(({ faces }) => faces.length > 1);
  return (
    <nav ref={nav} className="contents" aria-label={t.nav.contents} hidden={entries.length < fewest}>
      {listed && (
        // For the eye and the mouse: the list itself is below.
        <p className="contents-faces" aria-hidden="true">
          {listed.faces.map(({ picture, to, name }) => (
            <Link key={to} to={to} tabIndex={-1}>
              <img className="picture" src={picture} alt="" width={72} height={72} loading="lazy" />
              {name}
            </Link>
          ))}
        </p>
      )}
      <div style={{ gridTemplateRows: `repeat(${Math.ceil(entries.length / 2)}, auto)` }}>
        {entries.map(({ id, title }, place) => (
          // What comes between them later takes the room of the one after it, and none of them moves.
          // oxlint-disable-next-line react/no-array-index-key -- see above
          <div key={place} className="contents-entry">
            <Link to={`${search}#${id}`} aria-current={id === current ? 'true' : undefined}>
              {title}
            </Link>
            <KeepSection id={id} />
          </div>
        ))}
      </div>
    </nav>
  );
}
