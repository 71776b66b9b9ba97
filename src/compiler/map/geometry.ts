/** A place on the map, in its own units; a portrait is 80 across. */
export type Point = { x: number; y: number };
export type Line = readonly [Point, Point];

export function distance(a: Point, b: Point): number {
  // Not `Math.hypot`, whose last digits are each engine's own.
  return Math.sqrt((a.x - b.x) ** 2 + (a.y - b.y) ** 2);
}

/** How near a line between two points comes to a third. */
export function clearance([a, b]: Line, point: Point): number {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : ((point.x - a.x) * dx + (point.y - a.y) * dy) / length;
  const nearest = Math.min(1, Math.max(0, along));
  return distance(point, { x: a.x + nearest * dx, y: a.y + nearest * dy });
}

/** Whether two lines cross between their ends; those that share an end do not. */
export function cross([a, b]: Line, [c, d]: Line): boolean {
  const side = (p: Point, q: Point, r: Point) => Math.sign((q.x - p.x) * (r.y - p.y) - (q.y - p.y) * (r.x - p.x));
  return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
}
