/** What of the engine a key asks for, for the measurements to build by itself. */
export { find } from '#search/find.ts';
export { searchIndexOf } from '#search/search-index.ts';
