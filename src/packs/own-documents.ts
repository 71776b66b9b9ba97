/**
 * The header of documents that the worker has out of its packs. They were checked when its version was built; what comes over the network may be
 * another version's.
 */
export const ownHeader = 'on-call-own';
