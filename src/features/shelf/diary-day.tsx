import { useId, useState } from 'react';
import { useLanguage } from '#shared/i18n/language.tsx';
import { today } from '#shared/schema/calendar-day.ts';
import { useSeenDays } from '#shared/viewer/seen-days.ts';
import type { SeenEpisode } from '#shared/viewer/use-seen-days.ts';
import { shelfWords } from './shelf-words.ts';

/**
 * An episode with the day on which it was seen. What is typed is kept as soon as it is a day that has come; when the field is left, it shows
 * what is kept, and an emptied one is cleared. A cleared day can be had back until the shelf is left.
 */
export function DiaryDay({ episode, day = '', onChange }: SeenEpisode & { onChange: () => void }) {
  const { lang, t } = useLanguage();
  const words = shelfWords[lang].seen;
  const id = useId();
  const set = useSeenDays((days) => days.set);
  const [typed, setTyped] = useState<string | null>(null);
  const [cleared, setCleared] = useState<string | null>(null);
  const name = t.episode.name(episode);
  const latest = today();
  const isAhead = typed !== null && typed > latest;
  const keep = (next: string | null) => {
    if (next === null) setCleared(day);
    set(episode, next);
    onChange();
  };
  const isGone = cleared !== null && day === '';
  return (
    <li>
      <label htmlFor={id}>{name}</label>
      <input
        id={id}
        type="date"
        className="field"
        min="1900-01-01"
        max={latest}
        value={typed ?? day}
        aria-invalid={isAhead}
        aria-describedby={`${id}-told`}
        onChange={({ target }) => {
          setTyped(target.value);
          if (target.value !== '' && target.checkValidity()) keep(target.value);
        }}
        onBlur={({ target }) => {
          // A day that is only begun is none, and not taken for one that was emptied.
          if (typed === '' && day !== '' && !target.validity.badInput) keep(null);
          else target.value = day;
          setTyped(null);
        }}
      />
      {(day !== '' || isGone) && (
        <button
          type="button"
          className={isGone ? 'ask' : undefined}
          aria-label={isGone ? words.undo(name) : words.clear(name)}
          onClick={() => keep(isGone ? cleared : null)}
        >
          {isGone ? (
            t.shelf.undo
          ) : (
            <svg viewBox="0 0 24 24" aria-hidden="true" className="icon">
              <path d="M6 6l12 12M18 6 6 18" />
            </svg>
          )}
        </button>
      )}
      <span id={`${id}-told`} role="status" className={isAhead ? 'aside' : 'visually-hidden'}>
        {isAhead ? words.notYet : isGone && words.cleared(name)}
      </span>
    </li>
  );
}
