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

/** A name is read with ease at so many pixels for each unit of the map; at a tenth less too, where all of the map fits then. */
const legible = 0.56;

/**
 * As much of a frame, from side to side, as a screen of so many pixels shows in letters that can be read: around the middle of the map, where
 * those stand who have most to do with others, as far as the frame's edges allow.
 */
export function legiblePart(frame: Frame, pixels: number): Frame {
  if (pixels / frame.width > 0.9 * legible) return frame;
  const width = Math.round(pixels / legible);
  return { ...frame, width, x: Math.min(frame.x + frame.width - width, Math.max(frame.x, -width / 2)) };
}
