import { useLanguage } from '#shared/i18n/language.tsx';
import { useGuest } from '#shared/viewer/guest.ts';
import { useProgress } from '#shared/viewer/progress.ts';
import '#shared/parts/choice.css';

/** Opens what only the novel or the webtoon tells. */
export function SourceWorksSwitch() {
  const { sourceWorks, setSourceWorks } = useProgress();
  const isGuest = useGuest((guest) => guest.isGuest);
  if (isGuest) return null;
  return <SourceWorks isOpen={sourceWorks} onChange={setSourceWorks} />;
}

export function SourceWorks({ isOpen, onChange }: { isOpen: boolean; onChange: (isOpen: boolean) => void }) {
  const { t } = useLanguage();
  return (
    <label className="choice choice-wide">
      <input type="checkbox" checked={isOpen} onChange={(event) => onChange(event.target.checked)} />
      {t.progress.sourceWorks}
    </label>
  );
}
