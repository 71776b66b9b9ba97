import { useLanguage } from '#shared/i18n/language.tsx';
import { adoptStyles } from '#shared/parts/adopt-styles.ts';
import { StorageHint } from '#shared/parts/storage-hint.tsx';
import { useSeenEpisodes } from '#shared/viewer/use-seen-days.ts';
import { useState } from 'react';
import { DiaryDay } from './diary-day.tsx';
import { shelfWords } from './shelf-words.ts';
import '#shared/parts/field.css';
import styles from './diary.css?inline';

// No prerendered page has it.
if (!import.meta.env.SSR) adoptStyles(styles);

/** When the reader finished each episode that they have seen, to be changed and cleared; nothing before the first, and while the phone is lent. */
export function Diary() {
  const { lang } = useLanguage();
  const words = shelfWords[lang].seen;
  const episodes = useSeenEpisodes();
  const [isChanged, setChanged] = useState(false);
  // Fields without a day say nothing yet. Once open, it does not fold under a reader who clears the last.
  const [isOpen, setOpen] = useState(false);
  if (!isOpen && episodes.some(({ day }) => day !== undefined)) setOpen(true);
  if (episodes.length === 0) return null;
  return (
    <section id="seen-on" aria-labelledby="seen-on-title">
      <details open={isOpen}>
        <summary className="diary-title">
          <h2 id="seen-on-title">{words.title}</h2>
        </summary>
        <p className="aside">{words.help}</p>
        <ul className="diary">
          {episodes.map((seen) => (
            <DiaryDay key={seen.episode} {...seen} onChange={() => setChanged(true)} />
          ))}
        </ul>
      </details>
      <StorageHint of="seen-on" isChanged={isChanged} />
    </section>
  );
}
