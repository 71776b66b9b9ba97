import { patterns } from '#shared/router/addresses.ts';
import type { messages as manifest } from '#shared/i18n/messages/en/manifest.ts';

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
  /** Read out in place of the picture, and seen before anything else of the app: says nothing of the plot. By its key in the messages. */
  label: keyof (typeof manifest)['screenshots'];
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
    label: 'phoneHome',
  },
  {
    file: 'phone-character.webp',
    formFactor: 'narrow',
    address: patterns.character,
    label: 'phoneCharacter',
  },
  {
    file: 'phone-story.webp',
    formFactor: 'narrow',
    address: patterns.story,
    label: 'phoneStory',
  },
  {
    file: 'wide-home.webp',
    formFactor: 'wide',
    address: patterns.home,
    label: 'wideHome',
  },
  {
    file: 'wide-characters.webp',
    formFactor: 'wide',
    address: patterns.characters,
    label: 'wideCharacters',
  },
  {
    file: 'wide-production.webp',
    formFactor: 'wide',
    address: patterns.production,
    label: 'wideProduction',
  },
];

export const screenshots = list.map((screenshot) => ({ ...screenshot, ...formFactors[screenshot.formFactor] }));
