import { createContext, type ReactNode, use } from 'react';
import type { Language } from '#series/languages.ts';
import type { Name } from '#shared/schema/document.ts';

/** Puts names into the form that the reader has chosen, in any text of the page's language. */
export type WrittenNames = {
  inWords: (text: string) => string;
  /**
   * The same for the page, each name marked with its language where it is not that of the page.
   * @param join renders a text without names, or a name
   */
  inText: (text: string, join: (text: string) => ReactNode) => ReactNode;
  /** The language whose form of a name tells it best beside the chosen one; undefined where none is chosen of this name. */
  besideForm: (name: Name) => Language | undefined;
};

/** Undefined for a reader who has names as each language writes them, which is how all texts have them. */
export const WrittenNamesContext = createContext<WrittenNames | undefined>(undefined);

/** Gives a text with its names in the chosen form, where no element can stand: in titles and labels. */
export function useInWords(): (text: string) => string {
  const names = use(WrittenNamesContext);
  return names?.inWords ?? asWritten;
}

const asWritten = (text: string) => text;
