import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';
import type { Plugin } from 'vite';

const printableAscii = Array.from({ length: 0x7f - 0x20 }, (_, place) => String.fromCodePoint(0x20 + place)).join('');

/** What titles and labels are written with beside Hangul. Any other sign is shown in the face that stands in. */
export const titleCharacters = `${printableAscii}£·×ÄÖÜßäöüéèêñ‘’“”–—…→`;

const whole = fileURLToPath(
  import.meta.resolve('@fontsource/barlow-condensed/files/barlow-condensed-latin-600-normal.woff2'),
);
const folder = 'node_modules/.cache/on-call/face';

/** Makes the face of titles, for styles to name as `@face/title.woff2`: the package's with their signs alone, half of the bytes that come before the first paint. */
export function titleFacePlugin(root: string): Plugin {
  return {
    name: 'title-face',
    config: () => ({ resolve: { alias: { '@face': join(root, folder) } } }),
    async buildStart() {
      const face = await subsetFont(readFileSync(whole), titleCharacters, {
        targetFormat: 'woff2',
        // Other shapes of the same signs, as small capitals and figures of one width, are used nowhere.
        noLayoutClosure: true,
      });
      mkdirSync(join(root, folder), { recursive: true });
      writeFileSync(join(root, folder, 'title.woff2'), face);
    },
  };
}
