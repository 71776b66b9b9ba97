/** Where the worker tells open pages how many files it has saved while it is being installed, as `{ files, of }`. */
export const savingChannel = 'on-call:saving';
