import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';
import type { Plugin } from 'vite';

const printableAscii = Array.from({ length: 0x7f - 0x20 }, (_, place) => String.fromCodePoint(0x20 + place)).join('');

/** What titles and labels are written with beside Hangul. Any other sign, as those of code are, is shown in the face that stands in. */
export const titleCharacters = `${printableAscii.replace(/["#$*<=>@[\\\]^_`{|}~]/g, '')}£·×ÄÖÜßäöüéèêñ‘’“”–—…→`;

const whole = fileURLToPath(
  import.meta.resolve('@fontsource/barlow-condensed/files/barlow-condensed-latin-600-normal.woff2'),
);
/** Two of them are newer than the package's types. */
const options = {
  targetFormat: 'woff2' as const,
  // Other shapes of the same signs, as small capitals and figures of one width, are used nowhere.
  noLayoutClosure: true,
  keepFeatures: ['kern'],
  // Fits signs to the grid of coarse screens, on Windows alone; titles are large.
  noHinting: true,
};
const folder = 'node_modules/.cache/on-call/face';

/** Makes the face of titles, for styles to name as `@face/title.woff2`: the package's with their signs alone, a third of the bytes: it comes before the first paint. */
export function titleFacePlugin(root: string): Plugin {
  return {
    name: 'title-face',
    config: () => ({ resolve: { alias: { '@face': join(root, folder) } } }),
    async buildStart() {
      const face = await subsetFont(readFileSync(whole), titleCharacters, options);
      mkdirSync(join(root, folder), { recursive: true });
      writeFileSync(join(root, folder, 'title.woff2'), face);
    },
  };
}
