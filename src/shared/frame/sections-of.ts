/** A section of a page: the id that an address can lead to, its heading, and the addresses of the pictures of those whom it lists. */
export type Section = { id: string; title: string; pictures: readonly string[] };

/** So many pictures tell who stands in a list. */
const mostPictures = 6;

/** The sections of a page, and those of running text that stands in none; each begins with its heading, or is it. */
export const sectionElements = (page: Element | null): Element[] => [
  ...(page?.querySelectorAll(':scope > section[id], :scope > .prose > h2') ?? []),
];

/** The sections of a page as this reader sees them. */
export function sectionsOf(page: Element | null): Section[] {
  return sectionElements(page).map((element) => ({
    id: element.id,
    title: (element.matches('h2') ? element : element.firstElementChild)?.textContent ?? '',
    pictures: [...element.querySelectorAll<HTMLImageElement>('.chip > .picture')]
      .slice(0, mostPictures)
      .map((picture) => picture.getAttribute('src') ?? ''),
  }));
}
