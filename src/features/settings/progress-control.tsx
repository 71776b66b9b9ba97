import { useSuspenseQuery } from '@tanstack/react-query';
import { seasonsQuery } from '#shared/api/seasons.ts';
import { useLanguage } from '#shared/i18n/language.tsx';
import { useProgress } from '#shared/viewer/progress.ts';

/** The plain way to say how far one has watched: nothing, or up to an episode. */
export function ProgressControl() {
  const { t } = useLanguage();
  const { data } = useSuspenseQuery(seasonsQuery);
  const { seen, setSeen, sourceWorks, setSourceWorks } = useProgress();
  return (
    <fieldset>
      <legend>{t.settings.progressTitle}</legend>
      <p className="aside">{t.settings.progressHelp}</p>
      <div className="choices">
        <label className="choice">
          <input type="radio" name="seen" checked={seen === null} onChange={() => setSeen(null)} />
          {t.settings.nothing}
        </label>
        {data.seasons.flatMap(({ episodes }) =>
          episodes.map((id) => (
            <label key={id} className="choice">
              <input type="radio" name="seen" checked={seen === id} onChange={() => setSeen(id)} />
              {t.settings.upTo(id)}
            </label>
          )),
        )}
      </div>
      <label className="choice choice-wide">
        <input type="checkbox" checked={sourceWorks} onChange={(event) => setSourceWorks(event.target.checked)} />
        {t.settings.sourceWorks}
      </label>
    </fieldset>
  );
}
