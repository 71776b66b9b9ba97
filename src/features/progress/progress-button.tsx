import { episodeNumber } from '#shared/i18n/episode-number.ts';
import { useLanguage } from '#shared/i18n/language.tsx';
import { latePart } from '#shared/parts/late-part.tsx';
import { useGuest } from '#shared/viewer/guest.ts';
import { useProgress } from '#shared/viewer/progress.ts';
import { useProgressSheet } from '#shared/viewer/progress-sheet.ts';
import { ofPlace } from './of-place.ts';

/** Drawn when it is asked for: every page can open the sheet, few do. */
const ProgressSheet = latePart('progress-sheet', async () => (await import('./progress-sheet.tsx')).ProgressSheet);

/** The button in the header: where the reader is, and the sheet with the trace behind it. One action from every page. */
export function ProgressButton() {
  const { t } = useLanguage();
  const place = useProgress();
  const isGuest = useGuest((guest) => guest.isGuest);
  const { opener, open, close } = useProgressSheet();
  if (isGuest) return null;
  const { around, button, midway, upTo, none } = t.progress;
  const [before, after] = around;
  const words = ofPlace(place, { midway, finished: upTo, nothing: none });
  const number = ofPlace(place, { midway: (gate) => `▸${episodeNumber(gate)}`, finished: episodeNumber, nothing: '–' });
  return (
    <>
      <button
        type="button"
        className="progress-button"
        onClick={({ currentTarget }) => open(currentTarget)}
        onPointerEnter={ProgressSheet.prefetch}
        onFocus={ProgressSheet.prefetch}
      >
        <svg viewBox="0 0 44 40" aria-hidden="true" className="icon">
          <path d="M0 24h11l4-4 3 4h2l3-18 5 30 4-12h12" />
        </svg>
        <span className="visually-hidden">{`${button} ${words}`}</span>
        <span aria-hidden="true" className="joined">
          {before}
          <span className="progress-number">
            <span>{number}</span>
          </span>
          {after}
        </span>
      </button>
      <div className="toast-place">{opener && <ProgressSheet opener={opener} onClose={close} />}</div>
    </>
  );
}
