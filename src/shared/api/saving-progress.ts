import { savingChannel } from '#packs/saving-channel.ts';

/** So many files of all that the worker keeps are saved. */
export type SavingProgress = { files: number; of: number };

/** Calls with each file that the worker saves while it is being installed. */
export function onSavingProgress(listener: (progress: SavingProgress) => void): void {
  new BroadcastChannel(savingChannel).addEventListener('message', ({ data }) => listener(data as SavingProgress));
}
