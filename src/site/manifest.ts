import type { ManifestOptions } from 'vite-plugin-pwa';
import type { Messages } from '#shared/i18n/messages/en/interface.ts';
import type { messages as manifest } from '#shared/i18n/messages/en/manifest.ts';
import type { SeriesWords } from '#shared/schema/series-words.ts';
import { addressOf, manifestAddress, type PlainPage } from '#shared/router/addresses.ts';
import type { Language } from '#series/languages.ts';
import { sharedAs } from '#shared/schema/shared-as.ts';
import { screenshots } from './screenshots.ts';

/** What a manifest says. */
export type ManifestWords = Pick<SeriesWords, 'appName'> & Pick<Messages, 'pages'> & typeof manifest;

const shortcuts: readonly PlainPage[] = ['characters', 'story', 'shelf'];

/**
 * The manifest of a language: its file below the site, and its text. All describe one app – same id, same scope – that opens in
 * the language of the page from which it was installed.
 * @param base as Vite has it, with a trailing slash
 * @see https://www.w3.org/TR/appmanifest/#id-member
 */
export function languageManifest(lang: Language, base: string, words: ManifestWords): [file: string, text: string] {
  return [manifestAddress(lang).slice(1), JSON.stringify(manifestIn(lang, base, words))];
}

function manifestIn(lang: Language, base: string, words: ManifestWords): Partial<ManifestOptions> {
  const { appName, pages, description, screenshots: labels } = words;
  // Addresses in a manifest go by where it stands; what both share stands at the root.
  const root = '../'.repeat(manifestAddress(lang).split('/').length - 2);
  const icon192 = { src: `${root}icons/icon-192.png`, sizes: '192x192', type: 'image/png' };
  return {
    id: base,
    name: appName,
    short_name: appName,
    description,
    lang,
    start_url: base + addressOf(lang, 'home').slice(1),
    scope: base,
    display: 'standalone',
    // Where a window of its own is refused: one with a way back.
    display_override: ['standalone', 'minimal-ui'],
    // What is opened from outside takes the place of the page in the window that there is; the way back leads to that.
    launch_handler: { client_mode: ['navigate-existing', 'auto'] },
    // As wide as the narrowest phone that the pages are tested at; 376 is the least: https://learn.microsoft.com/microsoft-edge/progressive-web-apps/how-to/sidebar
    edge_side_panel: { preferred_width: 376 },
    share_target: {
      action: root + addressOf(lang, 'search').slice(1),
      method: 'GET',
      enctype: 'application/x-www-form-urlencoded',
      params: sharedAs,
    },
    background_color: '#f7f5f0',
    theme_color: '#f7f5f0',
    categories: ['entertainment', 'books'],
    icons: [
      icon192,
      { src: `${root}icons/icon-512.png`, sizes: '512x512', type: 'image/png' },
      { src: `${root}icons/icon-maskable-512.png`, sizes: '512x512', type: 'image/png', purpose: 'maskable' },
      { src: `${root}icons/icon-monochrome.svg`, sizes: 'any', type: 'image/svg+xml', purpose: 'monochrome' },
    ],
    shortcuts: shortcuts.map((page) => ({
      name: pages[page],
      url: root + addressOf(lang, page).slice(1),
      icons: [icon192],
    })),
    screenshots: screenshots.map(({ file, formFactor, viewport, scale, label }) => ({
      src: `${root}screenshots/${file}`,
      sizes: `${viewport.width * scale}x${viewport.height * scale}`,
      type: 'image/webp',
      form_factor: formFactor,
      label: labels[label],
    })),
  };
}
