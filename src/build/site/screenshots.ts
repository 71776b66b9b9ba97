import { patterns } from '#shared/router/addresses.ts';

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
  label: string;
};

/**
 * The pictures that an installer shows: made by `npm run screenshots`, named by the manifest. Those of one form factor must have one
 * shape, sides of 320 to 3840 pixels, and none longer than 2.3 times the other.
 * @see https://developer.mozilla.org/docs/Web/Progressive_web_apps/Manifest/Reference/screenshots
 * @see https://web.dev/patterns/web-apps/richer-install-ui
 */
const list: readonly Screenshot[] = [
  { file: 'phone-home.webp', formFactor: 'narrow', address: patterns.home, label: 'Home, on a phone' },
  {
    file: 'phone-character.webp',
    formFactor: 'narrow',
    address: patterns.character,
    label: 'A character, with the sources of every statement, on a phone',
  },
  { file: 'phone-story.webp', formFactor: 'narrow', address: patterns.story, label: 'The story, on a phone' },
  { file: 'wide-home.webp', formFactor: 'wide', address: patterns.home, label: 'Home, on a wide screen' },
  {
    file: 'wide-characters.webp',
    formFactor: 'wide',
    address: patterns.characters,
    label: 'All characters, on a wide screen',
  },
  {
    file: 'wide-production.webp',
    formFactor: 'wide',
    address: patterns.production,
    label: 'Notes on the production, on a wide screen',
  },
];

export const screenshots = list.map((screenshot) => ({ ...screenshot, ...formFactors[screenshot.formFactor] }));

/** The same as the manifest names them. */
export const manifestScreenshots = screenshots.map(({ file, formFactor, viewport, scale, label }) => ({
  src: `screenshots/${file}`,
  sizes: `${viewport.width * scale}x${viewport.height * scale}`,
  type: 'image/webp',
  form_factor: formFactor,
  label,
}));
