import { useLanguage } from '#shared/i18n/language.tsx';
import { themes, useSettings } from '#shared/viewer/settings.ts';

/** Light, dark, or as the device has it. */
export function ThemeControl() {
  const { t } = useLanguage();
  const { theme: chosen, setTheme } = useSettings();
  return (
    <fieldset>
      <legend>{t.settings.themeTitle}</legend>
      <div className="choices">
        {themes.map((theme) => (
          <label key={theme} className="choice">
            <input type="radio" name="theme" checked={theme === chosen} onChange={() => setTheme(theme)} />
            {t.settings.themes[theme]}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
