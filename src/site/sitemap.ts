import { inLanguage } from '#shared/router/addresses.ts';
import { languages } from '#series/languages.ts';

/** No sitemap may list more: https://www.sitemaps.org/protocol.html#index */
const mostAddresses = 50_000;

/**
 * The sitemap by its file's name; one that would be too long is an index of several.
 * @param addresses of public pages, below `site`
 * @param site origin and base, without trailing slash
 */
export function sitemapFiles(
  addresses: readonly string[],
  site: string,
  most = mostAddresses,
): [file: string, text: string][] {
  if (addresses.length <= most) return [['sitemap.xml', sitemapOf(addresses, site)]];
  const parts = Array.from({ length: Math.ceil(addresses.length / most) }, (_, place): [string, string] => [
    `sitemap-${place + 1}.xml`,
    sitemapOf(addresses.slice(place * most, (place + 1) * most), site),
  ]);
  const entries = parts.map(([file]) => `<sitemap><loc>${escapeXml(`${site}/${file}`)}</loc></sitemap>`);
  const index = `<?xml version="1.0" encoding="UTF-8"?>
<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${entries.join('\n')}
</sitemapindex>
`;
  return [['sitemap.xml', index], ...parts];
}

function sitemapOf(addresses: readonly string[], site: string): string {
  const url = (address: string) => escapeXml(site + address);
  const entries = addresses.map((address) => {
    const alternates = languages.map(
      (lang) => `<xhtml:link rel="alternate" hreflang="${lang}" href="${url(inLanguage(lang, address))}"/>`,
    );
    return `<url><loc>${url(address)}</loc>${alternates.join('')}</url>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${entries.join('\n')}
</urlset>
`;
}

/** @param site empty when nobody has said where the site will stand: then there is no sitemap to name */
export function robotsOf(site: string): string {
  return `User-agent: *\nAllow: /\n${site && `\nSitemap: ${site}/sitemap.xml\n`}`;
}

/** A text as it may stand in XML, in an attribute too. */
export function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
