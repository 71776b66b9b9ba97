/** Where a picture stands, what it is of, and how far whoever sees it has watched. */
type ReadmePicture = {
  /** Below the project. */
  folder: string;
  file: string;
  /** Of a page; `:id` is the first record of its list. */
  address: string;
  seen: string | undefined;
  /** What is pressed before, and what that brings. */
  press?: { button: string; brings: string };
  viewport: { width: number; height: number };
  scale: number;
  colorScheme: 'light' | 'dark';
};

const wide = { viewport: { width: 1280, height: 800 }, scale: 1 };
const phone = { viewport: { width: 390, height: 780 }, scale: 2 };

const views: (Omit<ReadmePicture, 'folder' | 'file' | 'colorScheme'> & { name: string })[] = [
  { name: 'wall', address: '/characters', seen: undefined, ...wide },
  { name: 'map', address: '/relationships', seen: undefined, ...wide },
  { name: 'character', address: '/characters/:id', seen: undefined, ...phone },
  {
    name: 'unlocked',
    address: '/story/s1e1',
    seen: undefined,
    press: { button: '.mark-seen', brings: '.just-unlocked' },
    ...phone,
  },
];

/** What the README shows of the app, by day and by night: nothing later than before the first episode, but for what that one opens. */
export const readmePictures: ReadmePicture[] = views.flatMap(({ name, ...view }) =>
  (['light', 'dark'] as const).map((colorScheme) => ({
    ...view,
    folder: '.github/pictures',
    file: `${name}-${colorScheme}.webp`,
    colorScheme,
  })),
);
