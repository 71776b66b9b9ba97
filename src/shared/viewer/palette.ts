import { create } from 'zustand';

type Palette = {
  /** The field with its results, or the list of keys. */
  part: 'search' | 'keys';
  /** What asked for it, where focus goes back; without one it is shut. */
  opener: HTMLElement | undefined;
};

/** The palette stands once in the header; a link, a key and another part may ask for it. Nothing of this is stored. */
export const usePalette = create<Palette>()(() => ({ part: 'search', opener: undefined }));
