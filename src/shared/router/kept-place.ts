/** A place that a reader keeps: a page by its address without language, and where it is a passage there, the id of that. */
export type KeptPlace = { page: string; passage: string | undefined };

/** The two parts of an address as it lies on the shelf, such as `/story/s1e3` or `/story/s1e3#some-passage`. */
export function placeOf(kept: string): KeptPlace {
  const [page = '', passage] = kept.split('#', 2);
  return { page, passage };
}

/** How a passage of a page lies on the shelf. */
export const keptAs = (page: string, passage: string): string => `${page}#${passage}`;
