import { fileURLToPath } from 'node:url';

/** Files of scripts that run in a page before its own. They are no modules of the bench, whose code knows no DOM. */
export const inPage = {
  paints: fileURLToPath(new URL('../in-page/paints.js', import.meta.url)),
  tap: fileURLToPath(new URL('../in-page/tap.js', import.meta.url)),
  firstAnswer: fileURLToPath(new URL('../in-page/first-answer.js', import.meta.url)),
  savesData: fileURLToPath(new URL('../in-page/saves-data.js', import.meta.url)),
};
