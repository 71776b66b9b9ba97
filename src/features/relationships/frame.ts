/** A part of the map, in its units. */
export type Frame = { x: number; y: number; width: number; height: number };

type Point = { x: number; y: number };

/** Around those who stand at the edge: portrait, name, and some air. */
const margin = { side: 66, above: 52, below: 96 };

/** As much of the map as shows everybody whom a reader may see, and tells of nobody else. */
export function frameOf(places: readonly Point[]): Frame {
  const xs = places.map(({ x }) => x);
  const ys = places.map(({ y }) => y);
  const [left, top] = [Math.min(...xs) - margin.side, Math.min(...ys) - margin.above];
  return {
    x: left,
    y: top,
    width: Math.max(...xs) + margin.side - left,
    height: Math.max(...ys) + margin.below - top,
  };
}
