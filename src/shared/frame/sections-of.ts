/** A section of a page: the id that an address can lead to, and its heading. */
export type Section = { id: string; title: string };

/** The sections of a page, and those of running text that stands in none; each begins with its heading, or is it. */
export const sectionElements = (page: Element | null): Element[] => [
  ...(page?.querySelectorAll(':scope > section[id], :scope > .prose > h2') ?? []),
];

/** The sections of a page as this reader sees them. */
export function sectionsOf(page: Element | null): Section[] {
  return sectionElements(page).map((element) => ({
    id: element.id,
    title: (element.matches('h2') ? element : element.firstElementChild)?.textContent ?? '',
  }));
}
