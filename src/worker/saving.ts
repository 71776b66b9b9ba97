import type { Serwist, SerwistPlugin } from 'serwist';
import { savingChannel } from '#packs/saving-channel.ts';

const channel = new BroadcastChannel(savingChannel);
let saved = 0;
let failure: Error | undefined;

/** Tells open pages of each file that is saved, and takes note of one that cannot be. @param of how many there are */
export function followSaving(of: number): SerwistPlugin {
  return {
    cacheDidUpdate: async () => {
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has no other end to name
      channel.postMessage({ files: ++saved, of });
    },
    handlerDidError: async ({ error, event }) => {
      if (event?.type !== 'install') return undefined;
      failure ??= error;
      return Response.error();
    },
  };
}

/**
 * Lets an installation fail of which a file is lost. By itself the library waits for that file without end, as an error in one of its
 * queues settles nothing: https://github.com/serwist/serwist/blob/main/packages/utils/src/parallel.ts
 */
export function failWithoutAllFiles(worker: Serwist): void {
  const install = worker.handleInstall;
  worker.handleInstall = (event) => {
    const installed = install(event);
    event.waitUntil(
      installed.then(() => {
        if (failure) throw failure;
      }),
    );
    return installed;
  };
}
