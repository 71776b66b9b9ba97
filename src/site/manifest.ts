import type { ManifestOptions } from 'vite-plugin-pwa';
import { messages as en } from '#shared/i18n/messages/en.ts';
import { messages as ko } from '#shared/i18n/messages/ko.ts';
import { addressOf, manifestAddress, type PlainPage } from '#shared/router/addresses.ts';
import { type Language, languages } from '#series/languages.ts';
import { screenshots } from './screenshots.ts';

const messages = { en, ko } satisfies Record<Language, unknown>;

const descriptions: Record<Language, string> = {
  en: 'The unofficial companion: story, characters and production notes, without spoilers.',
  ko: '비공식 안내서입니다. 줄거리와 등장인물, 제작 노트를 스포일러 없이 담았습니다.',
};

const shortcuts: readonly PlainPage[] = ['characters', 'story', 'shelf'];

/**
 * The manifest of each language by its file below the site, as text. They describe one app – same id, same scope – that opens in
 * the language of the page from which it was installed.
 * @param base as Vite has it, with a trailing slash
 * @see https://www.w3.org/TR/appmanifest/#id-member
 */
export function manifestFiles(base: string): [file: string, text: string][] {
  return languages.map((lang) => [manifestAddress(lang).slice(1), JSON.stringify(manifestIn(lang, base))]);
}

function manifestIn(lang: Language, base: string): Partial<ManifestOptions> {
  const {
    pages,
    series: { appName },
  } = messages[lang];
  // Addresses in a manifest go by where it stands; what both share stands at the root.
  const root = '../'.repeat(manifestAddress(lang).split('/').length - 2);
  const icon192 = { src: `${root}icons/icon-192.png`, sizes: '192x192', type: 'image/png' };
  return {
    id: base,
    name: appName,
    short_name: appName,
    description: descriptions[lang],
    lang,
    start_url: base + addressOf(lang, 'home').slice(1),
    scope: base,
    display: 'standalone',
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
      label: label[lang],
    })),
  };
}
