import { useState } from 'react';
import { useLanguage } from '#shared/i18n/language.tsx';
import { StorageHint } from '#shared/ui/storage-hint.tsx';
import { type Choice, choices, type Setting, useSettings } from '#shared/viewer/settings.ts';
import '#shared/ui/choice.css';

/** One thing about the look of the app, and what it may be. */
export function SettingControl({ setting }: { setting: Setting }) {
  const { t } = useLanguage();
  const chosen = useSettings((settings) => settings[setting]);
  const choose = useSettings((settings) => settings.choose);
  const [isChanged, setChanged] = useState(false);
  const words: { title: string; choices: Record<string, string> } = t.settings[setting];
  const known: readonly Choice<Setting>[] = choices[setting];
  return (
    <fieldset>
      <legend>{words.title}</legend>
      <div className="choices">
        {known.map((choice) => (
          <label key={choice} className="choice">
            <input
              type="radio"
              name={setting}
              checked={choice === chosen}
              onChange={() => {
                choose(setting, choice);
                setChanged(true);
              }}
            />
            {words.choices[choice]}
          </label>
        ))}
      </div>
      <StorageHint of="settings" isChanged={isChanged} />
    </fieldset>
  );
}
