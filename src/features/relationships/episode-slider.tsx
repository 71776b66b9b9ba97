import type { Gate } from '#shared/schema/vocabulary.ts';
import { useLanguage } from '#shared/i18n/language.tsx';
import { useGuest } from '#shared/viewer/guest.ts';
import { useProgress } from '#shared/viewer/progress.ts';
import { useProgressSheet } from '#shared/viewer/progress-sheet.ts';
import { MapButton } from './map-button.tsx';
import { useMapWords } from './relationship-words.ts';

/** Stands in the address for the time before the first episode. */
const before = 'none';

type EpisodeSliderProps = {
  at: Gate | null;
  steps: readonly (Gate | null)[];
  onChange: (episode: string | null) => void;
};

/** From which episode the map looks back, as far as the reader has come; asks one who has not said how far that is. */
export function EpisodeSlider({ at, steps, onChange }: EpisodeSliderProps) {
  const { t } = useLanguage();
  const words = useMapWords();
  const place = steps.indexOf(at);
  const last = steps.length - 1;
  const named = at === null ? words.before : t.episode.name(at);
  const go = (to: number) => onChange(to >= last ? null : (steps[to] ?? before));
  return (
    <div className="slider">
      <label htmlFor="episode" className="slider-label">
        <span className="visually-hidden">{words.upTo}</span> <strong>{named}</strong>
      </label>
      {last > 0 ? (
        <>
          <MapButton label={words.earlier} icon="m14 6-6 6 6 6" isIdle={place <= 0} onClick={() => go(place - 1)} />
          <input
            id="episode"
            type="range"
            min={0}
            max={last}
            value={place}
            aria-valuetext={named}
            onChange={({ currentTarget }) => go(Number(currentTarget.value))}
          />
          <MapButton label={words.later} icon="m10 6 6 6-6 6" isIdle={place >= last} onClick={() => go(place + 1)} />
        </>
      ) : (
        <AskProgress />
      )}
    </div>
  );
}

function AskProgress() {
  const { t } = useLanguage();
  const words = useMapWords();
  const isUnset = useProgress(({ seen, midway }) => seen === null && midway === null);
  const isGuest = useGuest((guest) => guest.isGuest);
  const ask = useProgressSheet((sheet) => sheet.open);
  return (
    <p className="for-strangers">
      {words.more}{' '}
      {isUnset && !isGuest && (
        <button type="button" className="ask" onClick={({ currentTarget }) => ask(currentTarget)}>
          {t.progress.ask}
        </button>
      )}
    </p>
  );
}
