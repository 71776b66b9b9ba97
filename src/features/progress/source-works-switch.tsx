import { useLanguage } from '#shared/i18n/language.tsx';
import { useGuest } from '#shared/viewer/guest.ts';
import { useProgress } from '#shared/viewer/progress.ts';
import '#shared/parts/choice.css';

/** Opens what only the source works tell; nothing where there are none. */
export function SourceWorksSwitch() {
  const { sourceWorks, setSourceWorks } = useProgress();
  const isGuest = useGuest((guest) => guest.isGuest);
  if (isGuest) return null;
  return <SourceWorks isOpen={sourceWorks} onChange={setSourceWorks} />;
}

export function SourceWorks({ isOpen, onChange }: { isOpen: boolean; onChange: (isOpen: boolean) => void }) {
  const { sourceWorks } = useLanguage().t.series;
  if (!sourceWorks) return null;
  return (
    <label className="choice choice-wide">
      <input type="checkbox" checked={isOpen} onChange={(event) => onChange(event.target.checked)} />
      {sourceWorks.show}
    </label>
  );
}
