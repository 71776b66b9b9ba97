/** One device and what is done with it, as both dialects of WebDriver write it. */
type Input =
  | {
      type: 'pointer';
      id: string;
      actions: (
        | { type: 'pointerMove'; x: number; y: number; origin: 'viewport' }
        | { type: 'pointerDown' | 'pointerUp'; button: 0 }
      )[];
    }
  | { type: 'key'; id: string; actions: { type: 'keyDown' | 'keyUp'; value: string }[] };

/** A window size in CSS pixels; an engine that has no window so narrow takes its narrowest. */
export type Size = { width: number; height: number };

/** What an engine must be able to do. Each command has a limit of its own and throws NoAnswer after it: a frozen page answers nothing. */
export type Browser = {
  /** Sets out for an address; whether the page has come is asked of the page. */
  goTo: (url: string) => Promise<void>;
  /** Evaluates an expression in the page, a string or a promise of one. */
  evaluate: (expression: string) => Promise<string>;
  perform: (input: Input) => Promise<void>;
  /** Ends it with all its processes and what it stored, frozen or not. */
  close: () => void;
};

/** Milliseconds that a command may take; opening a page is the longest of them. */
export const commandLimit = 15_000;

/** Milliseconds in which a program must be there: a machine with much to do takes its time with a browser. */
export const startLimit = 40_000;
