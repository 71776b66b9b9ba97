import { budgets, isLongList, mostRequests } from '../../../site/budgets.ts';
import type { Measure } from './measures.ts';
import type { Quantity } from './quantities.ts';
import type { SamplePage } from './readings.ts';

/** What a figure of ours is held against. */
export type Goal = {
  /** Which of the figure: its median, or its ratio to plain HTML in the same runs. */
  of: 'median' | 'ratio';
  is: 'at most' | 'at least';
  value: number;
  /** Whether to miss it fails the command. Bytes and requests are the same on every machine; times are not, and fail nothing. */
  isBudget: boolean;
};

const best: Goal = { of: 'median', is: 'at least', value: 100, isBudget: false };
const most = (value: number): Goal => ({ of: 'median', is: 'at most', value, isBudget: false });
const ratio = (value: number): Goal => ({ ...most(value), of: 'ratio' });
const budget = (value: number): Goal => ({ ...most(value), isBudget: true });

const atOnce = { blocked: most(50), shift: most(0) };
const tap = { painted: most(100), requests: most(0) };

const goals: Record<Measure, Partial<Record<Quantity, Goal>>> = {
  lighthouse: {
    performance: best,
    accessibility: best,
    'best practices': best,
    seo: best,
    'largest paint': ratio(1.35),
    ...atOnce,
  },
  paint: { 'largest paint': ratio(1.25), ...atOnce },
  'main-thread': { blocked: most(50) },
  'first-tap': tap,
  'later-tap': tap,
  'offline-tap': tap,
  hydration: {},
  visit: { total: budget(budgets.firstVisit), requests: budget(mostRequests) },
  update: {},
  pages: {
    html: budget(budgets.page),
    scripts: most(budgets.scripts),
    styles: budget(budgets.styles),
    faces: budget(budgets.faces),
  },
};

/** Undefined where a quantity is only told. */
export function goalOf(measure: Measure, quantity: Quantity, { kind, address }: SamplePage): Goal | undefined {
  const goal = goals[measure][quantity];
  if (!goal || measure !== 'pages') return goal;
  if (quantity === 'html' && isLongList(`${address}.html`)) return undefined;
  // The budget of scripts is that of a page about a character; others are held against the same, and fail nothing.
  return quantity === 'scripts' ? { ...goal, isBudget: kind === 'character' } : goal;
}

/** Whether a figure misses what it is held against; one without a ratio cannot miss that. */
export function isMissed({ of, is, value }: Goal, figure: { median: number; ratio: number | null }): boolean {
  const found = figure[of];
  if (found === null) return false;
  return is === 'at most' ? found > value : found < value;
}
