import { withinBase } from '#shared/router/within-base.ts';

/** A section of a page: the id that an address can lead to, its heading, and the first of those whom it lists with their pictures. */
export type Section = { id: string; title: string; faces: readonly Face[] };

/** Somebody with a picture: its address, that of their page, and their name. */
type Face = { picture: string; to: string; name: string };

/** So many tell who stands in a list. */
const mostFaces = 3;

/** The sections of a page, and those of running text that stands in none; each begins with its heading, or is it. */
export const sectionElements = (page: Element | null): Element[] => [
  ...(page?.querySelectorAll(':scope > section[id], :scope > .prose > h2') ?? []),
];

/** The sections of a page as this reader sees them. */
export function sectionsOf(page: Element | null): Section[] {
  return sectionElements(page).map((element) => ({
    id: element.id,
    title: (element.matches('h2') ? element : element.firstElementChild)?.textContent ?? '',
    faces: [...element.querySelectorAll<HTMLAnchorElement>('a.chip:has(> .picture)')].slice(0, mostFaces).map(faceIn),
  }));
}

const faceIn = (chip: HTMLAnchorElement): Face => ({
  picture: chip.querySelector('img')?.getAttribute('src') ?? '',
  to: withinBase(new URL(chip.href)),
  name: chip.textContent,
});
