import { create } from 'zustand';
import { type Choice, choices, type Setting } from '#shared/schema/choices.ts';
import { persist, type StoredAs } from './stored.ts';
import { storedAs } from './this-device.ts';

type Stored = { [Name in Setting]: Choice<Name> };
type Settings = Stored & { choose: <Name extends Setting>(setting: Name, choice: Choice<Name>) => void };

/** How this device's reader likes the app to look. */
export const createSettings = (storedAs: StoredAs) =>
  create<Settings>()(
    persist(
      (set) => ({
        theme: 'system',
        text: 'normal',
        motion: 'system',
        names: 'normal',
        keys: 'on',
        choose: (setting, choice) => set({ [setting]: choice }),
      }),
      storedAs('settings', 1, readSettings, ({ theme, text, motion, names, keys }: Settings) => ({
        theme,
        text,
        motion,
        names,
        keys,
      })),
    ),
  );

export const useSettings = createSettings(storedAs);

/** A setting that is not there yet, or has a choice that there is not, is as it is for a reader who has chosen nothing. */
function readSettings(stored: Record<string, unknown>, lose: () => void): Stored {
  return {
    theme: readChoice('theme', stored, lose),
    text: readChoice('text', stored, lose),
    motion: readChoice('motion', stored, lose),
    names: readChoice('names', stored, lose),
    keys: readChoice('keys', stored, lose),
  };
}

function readChoice<Name extends Setting>(name: Name, stored: Record<string, unknown>, lose: () => void): Choice<Name> {
  const known: readonly Choice<Name>[] = choices[name];
  const chosen = known.find((choice) => choice === stored[name]);
  if (!chosen && stored[name] !== undefined) lose();
  return chosen ?? choices[name][0];
}
