/** A section of a page: the id that an address can lead to, and its heading. */
export type Section = { id: string; title: string };

/** The sections of a page as this reader sees them. */
export function sectionsOf(page: Element | null): Section[] {
  const sections = page?.querySelectorAll(':scope > section[id]') ?? [];
  return [...sections].map(({ id, firstElementChild }) => ({ id, title: firstElementChild?.textContent ?? '' }));
}
