import { useHydrated } from '#shared/hydration/use-hydrated.ts';
import { useLanguage } from '#shared/i18n/language.tsx';
import { StorageHint } from '#shared/parts/storage-hint.tsx';
import { useGuest } from '#shared/viewer/guest.ts';
import { useProgress } from '#shared/viewer/progress.ts';
import { useIconCount } from './icon-count.ts';
import { offlineWords } from './offline-words.ts';
import { hasIconNumber, showOnIcon } from './show-on-icon.ts';
import '#shared/parts/choice.css';

/** Whether the icon of the app tells how many pages have opened and were not read; nothing where the system cannot show it. */
export function IconNumberSwitch() {
  const words = offlineWords[useLanguage().lang].icon;
  const { counting, countFrom, stop } = useIconCount();
  const isGuest = useGuest((guest) => guest.isGuest);
  const isHydrated = useHydrated<boolean>(true, false);
  if (!isHydrated || isGuest || !hasIconNumber()) return null;
  const turn = (isOn: boolean) => {
    if (isOn) return countFrom(useProgress.getState().seen);
    stop();
    showOnIcon(0);
  };
  return (
    <section id="icon">
      <h2>{words.title}</h2>
      <label className="choice choice-wide">
        <input type="checkbox" checked={counting !== null} onChange={(event) => turn(event.target.checked)} />
        {words.show}
      </label>
      <p className="aside">{words.help}</p>
      <StorageHint of="icon" isChanged={counting !== null} />
    </section>
  );
}
