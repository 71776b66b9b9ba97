import { patterns } from '#shared/router/addresses.ts';
import type { Language } from '#series/languages.ts';

/** What an installer tells apart: the window in CSS pixels, and how many pixels of the picture go to one of them. */
const formFactors = {
  narrow: { viewport: { width: 390, height: 844 }, scale: 2 },
  wide: { viewport: { width: 1280, height: 800 }, scale: 1 },
} as const;

type Screenshot = {
  /** Name below `public/screenshots`. */
  file: string;
  formFactor: keyof typeof formFactors;
  /** A page as the router matches it. One with an `:id` stands for the first record that the page above it links to. */
  address: string;
  /** Read out in place of the picture, and seen before anything else of the app: says nothing of the plot. */
  label: Record<Language, string>;
};

/**
 * The pictures that an installer shows: made by `npm run screenshots`, named by the manifests. Those of one form factor must have one
 * shape, sides of 320 to 3840 pixels, and none longer than 2.3 times the other.
 * @see https://developer.mozilla.org/docs/Web/Progressive_web_apps/Manifest/Reference/screenshots
 * @see https://web.dev/patterns/web-apps/richer-install-ui
 */
const list: readonly Screenshot[] = [
  {
    file: 'phone-home.webp',
    formFactor: 'narrow',
    address: patterns.home,
    label: { en: 'Home, on a phone', ko: '휴대전화에서 본 홈' },
  },
  {
    file: 'phone-character.webp',
    formFactor: 'narrow',
    address: patterns.character,
    label: {
      en: 'A character, with the sources of every statement, on a phone',
      ko: '휴대전화에서 본 등장인물 페이지(정보마다 출처 표시)',
    },
  },
  {
    file: 'phone-story.webp',
    formFactor: 'narrow',
    address: patterns.story,
    label: { en: 'The story, on a phone', ko: '휴대전화에서 본 줄거리' },
  },
  {
    file: 'wide-home.webp',
    formFactor: 'wide',
    address: patterns.home,
    label: { en: 'Home, on a wide screen', ko: '넓은 화면에서 본 홈' },
  },
  {
    file: 'wide-characters.webp',
    formFactor: 'wide',
    address: patterns.characters,
    label: { en: 'All characters, on a wide screen', ko: '넓은 화면에서 본 등장인물 목록' },
  },
  {
    file: 'wide-production.webp',
    formFactor: 'wide',
    address: patterns.production,
    label: { en: 'Notes on the production, on a wide screen', ko: '넓은 화면에서 본 제작 노트' },
  },
];

export const screenshots = list.map((screenshot) => ({ ...screenshot, ...formFactors[screenshot.formFactor] }));
