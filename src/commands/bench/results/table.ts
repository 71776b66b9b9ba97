import { kB } from '../../../site/budgets.ts';
import type { Goal } from './goals.ts';
import { measureNames, measures } from './measures.ts';
import { quantities, type Quantity, type Unit } from './quantities.ts';
import type { Figure } from './results.ts';

/** How each unit is shown. */
const units: Record<Unit, { name: string; show: (value: number) => string }> = {
  score: { name: 'of 100', show: (value) => value.toFixed(0) },
  ms: { name: 'ms', show: (value) => value.toFixed(0) },
  shift: { name: '', show: (value) => Number(value.toFixed(4)).toString() },
  requests: { name: '', show: (value) => value.toFixed(0) },
  bytes: { name: 'kB', show: (value) => (value / kB).toFixed(1) },
};

/** A table for each measure: a line for each site of each page, a column for each quantity, and what ours is held against above it. */
export function tableOf(figures: readonly Figure[]): string {
  return measureNames
    .map((measure) => ({ measure, own: figures.filter((figure) => figure.measure === measure) }))
    .filter(({ own }) => own.length > 0)
    .map(({ measure, own }) => `${measures[measure]}\n${aligned(rowsOf(own))}`)
    .join('\n\n');
}

function rowsOf(figures: readonly Figure[]): string[][] {
  const columns = (Object.keys(quantities) as Quantity[]).filter((quantity) =>
    figures.some((figure) => figure.quantity === quantity),
  );
  const lines = new Map<string, { head: string[]; own: Figure[] }>();
  let last = '';
  for (const figure of figures) {
    const { address, variant } = figure;
    const key = `${address} ${variant}`;
    const line = lines.get(key) ?? { head: [address === last ? '' : address, variant], own: [] };
    lines.set(key, line);
    line.own.push(figure);
    last = address;
  }
  const goalIn = (quantity: Quantity) => figures.find((figure) => figure.quantity === quantity && figure.goal);
  return [
    ['', '', ...columns.map(nameOf)],
    ['', '', ...columns.map((quantity) => goalAsText(quantity, goalIn(quantity)?.goal ?? undefined))],
    ...[...lines.values()].map(({ head, own }) => [
      ...head,
      ...columns.map((quantity) => asText(own.find((figure) => figure.quantity === quantity))),
    ]),
  ];
}

function nameOf(quantity: Quantity): string {
  return [quantity, units[quantities[quantity]].name].filter((word) => word !== '').join(', ');
}

/** As in `≤ 50`, or `≤ ×1.25` of a ratio. */
function goalAsText(quantity: Quantity, goal: Goal | undefined): string {
  if (!goal) return '';
  const value = goal.of === 'ratio' ? `×${goal.value}` : units[quantities[quantity]].show(goal.value);
  return `${goal.is === 'at most' ? '≤' : '≥'} ${value}`;
}

/** As in `✗ 640 (600–690) ×1.49`: the median, the least and the most where they differ, times plain HTML. */
function asText(figure: Figure | undefined): string {
  if (!figure) return '';
  const { median, least, most, ratio, goal, unit } = figure;
  const { show } = units[unit];
  const spread = show(least) === show(most) ? [] : [`(${show(least)}–${show(most)})`];
  const times = ratio === null || unit === 'score' || unit === 'requests' ? [] : [`×${ratio.toFixed(2)}`];
  const sign = goal ? [goal.isMissed ? '✗' : '✓'] : [];
  return [...sign, show(median), ...spread, ...times].join(' ');
}

/** The first two columns stand left, figures right. */
function aligned(rows: readonly string[][]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) =>
      row.map((cell, column) => (column < 2 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))),
    )
    .map((row) => `  ${row.join('   ')}`.trimEnd())
    .filter((line) => line !== '')
    .join('\n');
}
