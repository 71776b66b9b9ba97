import { inLanguage } from '#shared/router/addresses.ts';
import { languages } from '#series/languages.ts';

/** @param addresses of public pages, below `site` @param site origin and base, without trailing slash */
export function sitemapOf(addresses: readonly string[], site: string): string {
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
