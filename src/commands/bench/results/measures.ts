/** What is measured, in the order of the table; `--only` takes these names, and how each is read. */
export const measures = {
  lighthouse: 'Lighthouse, which models a phone on a slow line',
  paint: 'Paint, on a phone with a slow line and a slow processor; no worker',
  'main-thread': 'Tasks after the first paint, their own time on a processor four times slower; no worker',
  'first-tap': 'A tap on a card, on a first visit',
  'later-tap': 'A tap on a card, on a later visit',
  'offline-tap': 'A tap on a card, offline',
  hydration: 'From the start until the app runs, and until a button tapped at the first paint has answered',
  visit: 'Everything that a first visit fetches until the worker has all',
  update: 'Everything that a returning reader fetches after one statement has changed',
  pages: 'What each kind of page fetches for itself',
} as const;

export type Measure = keyof typeof measures;

export const measureNames = Object.keys(measures) as Measure[];
