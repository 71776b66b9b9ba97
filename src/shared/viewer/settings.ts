import { create } from 'zustand';
import { persist } from 'zustand/middleware';
import { followOtherTabs, storedAs } from './stored.ts';

export const themes = ['system', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

type Stored = { theme: Theme };
type Settings = Stored & { setTheme: (theme: Theme) => void };

/** How this device's reader likes the app to look. */
export const useSettings = create<Settings>()(
  persist(
    (set) => ({ theme: 'system', setTheme: (theme) => set({ theme }) }),
    storedAs('settings', 1, readSettings, ({ theme }: Settings) => ({ theme })),
  ),
);
followOtherTabs(useSettings);

function readSettings({ theme }: Record<string, unknown>): Stored | undefined {
  const known = themes.find((name) => name === theme);
  return known && { theme: known };
}
