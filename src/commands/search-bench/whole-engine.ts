/** All of the engine that search loads: names, statements, marks and suggestions. */
export * from './engine.ts';
export { excerptOf } from '#search/excerpt.ts';
export { marksIn } from '#search/marks.ts';
export { suggest } from '#search/suggest.ts';
export { findPassages, passagesOf } from '#search/texts.ts';
