import { useState } from 'react';
import { useLanguage } from '#shared/i18n/language.tsx';
import { inLanguage } from '#shared/router/addresses.ts';
import { useReaderNotes } from '#shared/viewer/use-note.ts';
import { type KeptPage, ShelfRow } from './shelf-row.tsx';
import { shelfWords } from './shelf-words.ts';

/**
 * Pages that have a note and are not kept; one whose note is removed stays until the shelf is left, as it can be had back there.
 * @param kept addresses without language
 */
export function NotedPages({ kept, describe }: { kept: readonly string[]; describe: (page: string) => KeptPage }) {
  const { lang } = useLanguage();
  const noted = useReaderNotes().map(({ note }) => note.page);
  const [known, setKnown] = useState<readonly string[]>([]);
  const all = [...new Set([...known, ...noted])];
  if (all.length > known.length) setKnown(all);
  const pages = all.filter((page) => !kept.includes(page));
  if (pages.length === 0) return null;
  return (
    <section>
      <h2>{shelfWords[lang].note.others}</h2>
      <ul className="shelf shelf-plates">
        {pages.map((page) => (
          <ShelfRow key={page} page={describe(page)} address={inLanguage(lang, page)} />
        ))}
      </ul>
    </section>
  );
}
