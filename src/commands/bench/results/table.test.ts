import { expect, test } from 'vitest';
import type { Reading } from './readings.ts';
import { figuresOf } from './summary.ts';
import { tableOf } from './table.ts';

const page = { kind: 'home', address: '/' } as const;
const read = (variant: Reading['variant'], quantity: Reading['quantity'], ...values: number[]): Reading[] =>
  values.map((value, run) => ({ measure: 'paint', page, variant, quantity, value, run }));

test('a table says what was measured, in what, against what, and signs what is over', () => {
  const figures = figuresOf([
    ...read('plain', 'largest paint', 400, 420, 410),
    ...read('plain', 'blocked', 0, 0, 0),
    ...read('ours', 'largest paint', 600, 630, 615),
    ...read('ours', 'blocked', 10, 30, 20),
  ]);
  expect(tableOf(figures)).toBe(
    [
      'Paint, on a phone with a slow line and a slow processor; no worker',
      '                  largest paint, ms    blocked, ms',
      '                            ≤ ×1.25           ≤ 50',
      '  /   plain           410 (400–420)              0',
      '      ours    ✗ 615 (600–630) ×1.50   ✓ 20 (10–30)',
    ].join('\n'),
  );
});

test('measures stand in their order, each under its own name, and bytes are told in kB', () => {
  const visit: Reading = { measure: 'visit', page, variant: 'ours', quantity: 'total', value: 2048, run: 0 };
  const text = tableOf(figuresOf([visit, ...read('ours', 'shift', 0.01234)]));
  expect(text.indexOf('Paint')).toBeLessThan(text.indexOf('Everything'));
  expect(text).toContain('✓ 2.0');
  expect(text).toContain('✗ 0.0123');
});
