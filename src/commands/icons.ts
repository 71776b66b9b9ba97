/** `npm run icons`: draws the bitmap icons that installers ask for from the one drawn emblem. */
import { join } from 'node:path';
import sharp from 'sharp';

const icons = join(import.meta.dirname, '../../public/icons');
const emblem = join(icons, 'icon.svg');
/** The emblem's own ground, which fills what a mask or a home screen cuts away. */
const ground = '#12203a';

for (const size of [192, 512])
  await sharp(emblem)
    .resize(size)
    .png()
    .toFile(join(icons, `icon-${size}.png`));
await sharp(emblem).resize(180).flatten({ background: ground }).png().toFile(join(icons, 'apple-touch-icon.png'));
// Only the inner 80 % of a maskable icon is sure to be seen: https://w3c.github.io/manifest/#icon-masks
const inner = Math.round(512 * 0.8);
await sharp(emblem)
  .resize(inner)
  .extend({ top: 51, bottom: 51, left: 51, right: 51, background: ground })
  .flatten({ background: ground })
  .png()
  .toFile(join(icons, 'icon-maskable-512.png'));
