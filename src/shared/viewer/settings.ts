import * as z from 'zod/mini';
import { create } from 'zustand';
import { persist } from 'zustand/middleware';
import { followOtherTabs, storedAs } from './stored.ts';

export const themes = ['system', 'light', 'dark'] as const;
const Stored = z.object({ theme: z.enum(themes) });
export type Theme = (typeof themes)[number];

type Settings = z.infer<typeof Stored> & { setTheme: (theme: Theme) => void };

/** How this device's reader likes the app to look. */
export const useSettings = create<Settings>()(
  persist(
    (set) => ({ theme: 'system', setTheme: (theme) => set({ theme }) }),
    storedAs('settings', 1, Stored, ({ theme }: Settings) => ({ theme })),
  ),
);
followOtherTabs(useSettings);
