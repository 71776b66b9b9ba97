/** What no first sight needs. */
import './later.css';

export { registerWorker } from '#features/install/worker.ts';
export { makeReady } from './make-ready.ts';
export { returnFromFragment } from './reloaded-place.ts';
export { listenForKeys } from './shortcuts.ts';
export { prepareForFaults } from './prepare-for-faults.ts';
