import type { Mark } from '#search/marks.ts';
import type { Language } from '#series/languages.ts';
import type { Written } from './describe-entry.ts';

/** A text with what is marked in it. */
type Marked = Written & { marks: readonly Mark[] };

/** One line of what is offered: it leads somewhere, or does something. */
export type Option = {
  key: string;
  name: Marked;
  other?: Marked | undefined;
  line?: Marked | undefined;
  /** Why it answers, where what stands in it does not show it: another of its names, or in a few words. */
  reason?: Marked | undefined;
  /** It is only like what was typed, by its sound or with slips. */
  isGuess?: boolean;
  /** A drawing below `/drawings`, without its ending; else a monogram, or nothing. */
  drawing?: string | undefined;
  hasMonogram?: boolean;
  to?: string;
  /** Of a link to the page in another language. */
  hrefLang?: Language;
  act?: () => void;
};

/** Options of one kind. */
export type OptionGroup = { id: string; label: string; options: Option[] };
