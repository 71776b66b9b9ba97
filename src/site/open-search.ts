import { addressOf, openSearchAddress } from '#shared/router/addresses.ts';
import type { Language } from '#series/languages.ts';
import { escapeXml } from './sitemap.ts';

type Words = { appName: string; pages: { search: string } };

/**
 * How a browser may search this site from its own field, in one language: the file below the site, and its text.
 * @param site origin and base, without trailing slash: the address in it has to be whole
 * @see https://github.com/dewitt/opensearch/blob/master/opensearch-1-1-draft-6.md
 */
export function openSearchFile(lang: Language, site: string, { appName, pages }: Words): [file: string, text: string] {
  const template = `${site}${addressOf(lang, 'search')}?q={searchTerms}`;
  return [
    openSearchAddress(lang).slice(1),
    `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
<ShortName>${escapeXml(appName.slice(0, 16))}</ShortName>
<Description>${escapeXml(`${appName}: ${pages.search}`)}</Description>
<Language>${lang}</Language>
<InputEncoding>UTF-8</InputEncoding>
<Image width="192" height="192" type="image/png">${escapeXml(`${site}/icons/icon-192.png`)}</Image>
<Url type="text/html" template="${escapeXml(template)}"/>
</OpenSearchDescription>
`,
  ];
}

/** What a page's head says of it. @param base as Vite has it, with a trailing slash */
export function openSearchLink(lang: Language, base: string, { appName }: Words): string {
  const href = base + openSearchAddress(lang).slice(1);
  return `<link rel="search" type="application/opensearchdescription+xml" title="${escapeXml(appName)}" href="${href}">`;
}
