import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';

export const best = constants.BROTLI_MAX_QUALITY;
export const hasty = constants.BROTLI_MIN_QUALITY + 4;

/** By Brotli, as content networks serve it. */
export function compress(text: Buffer, quality = best): Promise<Buffer> {
  return promisify(brotliCompress)(text, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } });
}
