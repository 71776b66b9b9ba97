/** What no first sight needs. */
import './later.css';

export { registerWorker } from '#features/install/worker.ts';
export { prepareForFaults } from './prepare-for-faults.ts';
