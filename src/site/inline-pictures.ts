import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const pictures = /<(?:img|image|link rel="icon")[^>]*>/g;

/**
 * Puts the drawings of a page's first sight into the page itself: the app's sign, what is not fetched lazily, and what stands within a drawing. Nothing then has to come
 * before the first paint. The app knows them by their addresses, under which everything else finds them.
 * @param outDir the built site
 * @param base as Vite has it, with a trailing slash
 */
export function inlinePictures(html: string, outDir: string, base: string): string {
  return html.replace(pictures, (element) => {
    if (element.includes('loading="lazy"')) return element;
    return element.replace(/(?<=(?:src|href)=")[^"]*\.svg(?=")/, (address) =>
      svgAsUrl(readFileSync(join(outDir, address.slice(base.length)), 'utf8')),
    );
  });
}

/**
 * As a `data:` URL within double quotes. Readable text is smaller than Base64 when it is compressed.
 * @see https://www.rfc-editor.org/rfc/rfc2397
 */
export function svgAsUrl(svg: string): string {
  const text = svg.trim().replaceAll(/\s+/g, ' ').replaceAll('"', "'");
  return `data:image/svg+xml,${text.replaceAll('%', '%25').replaceAll('#', '%23').replaceAll('&', '&amp;')}`;
}
