import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { legiblePart } from './frame.ts';
import { fitted, moved, showing, wholeView, zoomed } from './view.ts';

const frame = { x: -300, y: -200, width: 600, height: 500 };

/** A place of the map, as it shows in the frame. */
const shown = ({ scale, x, y }: typeof wholeView, at: { x: number; y: number }) => ({
  x: scale * at.x + x,
  y: scale * at.y + y,
});

test('enlarging keeps the place under the finger, and ends at four times', () => {
  const at = { x: 10, y: 20 };
  const twice = zoomed(wholeView, 2, at, frame);
  expect(twice.scale).toBe(2);
  expect(shown(twice, at)).toEqual(at);
  expect(zoomed(twice, 10, at, frame).scale).toBe(4);
});

test('what is made smaller again is whole, wherever it was moved to', () => {
  const moving = moved(zoomed(wholeView, 3, { x: 100, y: 0 }, frame), { x: 5000, y: -5000 }, frame);
  const whole = zoomed(moving, 0.01, { x: 0, y: 0 }, frame);
  expect(whole.scale).toBe(1);
  expect(Math.abs(whole.x) + Math.abs(whole.y)).toBe(0);
});

test('nothing beyond the edges of the map ever shows', () => {
  const step = fc.record({
    by: fc.double({ min: 0.2, max: 5, noNaN: true }),
    x: fc.integer({ min: -900, max: 900 }),
    y: fc.integer({ min: -900, max: 900 }),
  });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 8 }), (steps) => {
      const view = steps.reduce(
        (view, { by, x, y }) => moved(zoomed(view, by, { x, y }, frame), { x, y }, frame),
        wholeView,
      );
      const [first, last] = [shown(view, frame), shown(view, { x: 300, y: 300 })];
      expect(first.x).toBeLessThanOrEqual(frame.x + 1e-6);
      expect(first.y).toBeLessThanOrEqual(frame.y + 1e-6);
      expect(last.x).toBeGreaterThanOrEqual(300 - 1e-6);
      expect(last.y).toBeGreaterThanOrEqual(300 - 1e-6);
    }),
  );
});

test('who is gone to by keys comes into sight', () => {
  const corner = zoomed(wholeView, 4, { x: -300, y: -200 }, frame);
  const place = { x: 200, y: 100 };
  expect(shown(corner, place).x).toBeGreaterThan(300);
  const { x, y } = shown(showing(corner, place, frame), place);
  expect(x).toBeLessThanOrEqual(300 - 120);
  expect(y).toBeLessThanOrEqual(300 - 100);
  expect(zoomed(showing(wholeView, place, frame), 1, frame, frame).scale).toBe(1);
});

test('a few people are shown as near as all of them fit, and twice as large at most', () => {
  expect(fitted([{ x: 0, y: 0 }], frame).scale).toBe(2);
  const [a, b] = [
    { x: -200, y: -100 },
    { x: 120, y: 40 },
  ];
  const view = fitted([a, b], frame);
  expect(view.scale).toBeGreaterThan(1);
  for (const place of [a, b]) {
    expect(shown(view, place).x).toBeGreaterThan(frame.x);
    expect(shown(view, place).x).toBeLessThan(frame.x + frame.width);
    expect(shown(view, place).y).toBeGreaterThan(frame.y);
    expect(shown(view, place).y).toBeLessThan(frame.y + frame.height);
  }
});

test('a narrow screen shows the middle of a broad map, can be moved to its sides, and made to show all', () => {
  const part = legiblePart(frame, 224);
  expect(part).toEqual({ x: -200, y: -200, width: 400, height: 500 });
  const aside = moved(wholeView, { x: 5000, y: 5000 }, frame, part);
  expect(aside).toEqual({ scale: 1, x: 100, y: 0 });
  const all = zoomed(aside, 0, part, frame, part);
  expect(all.scale).toBe(2 / 3);
  // What is smaller than its room stands in the middle of it.
  expect(shown(all, frame).x).toBeCloseTo(part.x);
  expect(shown(all, { x: 300, y: 0 }).x).toBeCloseTo(part.x + part.width);
  expect(shown(all, { x: 0, y: 50 }).y).toBeCloseTo(50);
  expect(fitted([frame, { x: 300, y: 300 }], frame, part).scale).toBe(1);
});

test('where all of a map can be read, a narrow screen shows it', () => {
  expect(legiblePart(frame, 320)).toBe(frame);
});
