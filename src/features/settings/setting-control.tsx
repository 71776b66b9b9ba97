import { type ReactNode, useState } from 'react';
import { useLanguage } from '#shared/i18n/language.tsx';
import { StorageHint } from '#shared/parts/storage-hint.tsx';
import { settingsWords } from '#shared/viewer/settings-words.ts';
import { type Choice, choices, type Setting } from '#shared/schema/choices.ts';
import { useSettings } from '#shared/viewer/settings.ts';
import '#shared/parts/choice.css';

/** One thing about the look of the app, and what it may be. */
export function SettingControl({ setting }: { setting: Setting }) {
  const chosen = useSettings((settings) => settings[setting]);
  const choose = useSettings((settings) => settings.choose);
  const [isChanged, setChanged] = useState(false);
  const onChoose = (choice: Choice<Setting>) => {
    choose(setting, choice);
    setChanged(true);
  };
  const hint = <StorageHint of="settings" isChanged={isChanged} />;
  return <Choices name={setting} setting={setting} chosen={chosen} onChoose={onChoose} hint={hint} />;
}

type ChoicesProps = {
  /** Of its radio buttons, as no others have it. */
  name: string;
  setting: Setting;
  chosen: Choice<Setting>;
  onChoose: (choice: Choice<Setting>) => void;
  /** Said where nothing is kept. */
  hint?: ReactNode;
};

export function Choices({ name, setting, chosen, onChoose, hint }: ChoicesProps) {
  const { lang } = useLanguage();
  const words: { title: string; choices: Record<string, string> } = settingsWords[lang][setting];
  const known: readonly Choice<Setting>[] = choices[setting];
  return (
    <fieldset>
      <legend>{words.title}</legend>
      <div className="choices">
        {known.map((choice) => (
          <label key={choice} className="choice">
            <input type="radio" name={name} checked={choice === chosen} onChange={() => onChoose(choice)} />
            {words.choices[choice]}
          </label>
        ))}
      </div>
      {hint}
    </fieldset>
  );
}
