import { type Frame, frameOf } from './frame.ts';

/** What of the frame shows: enlarged `scale` times and moved, in the map's units. */
export type View = { scale: number; x: number; y: number };

export const wholeView: View = { scale: 1, x: 0, y: 0 };

const closest = 4;

/** How small the view may get: on a narrow screen, which shows a part of the frame, until all of it is there. */
export function leastScale(frame: Frame, part: Frame = frame): number {
  return part.width / frame.width;
}

/** The view within its bounds: no smaller than the whole frame, and never beyond its edges; what is smaller than its room stands in the middle. */
function within({ scale: wanted, x, y }: View, frame: Frame, part: Frame): View {
  const scale = Math.min(closest, Math.max(leastScale(frame, part), wanted));
  const clamp = (offset: number, axis: 'x' | 'y', size: 'width' | 'height') => {
    const [end, start] = [
      part[axis] + part[size] - (frame[axis] + frame[size]) * scale,
      part[axis] - frame[axis] * scale,
    ];
    return end > start ? (start + end) / 2 : Math.min(start, Math.max(end, offset));
  };
  return { scale, x: clamp(x, 'x', 'width'), y: clamp(y, 'y', 'height') };
}

/** Enlarged by a factor, so that a point of the frame stays where it is. @param part what of the frame shows at first */
export function zoomed(
  { scale, x, y }: View,
  by: number,
  at: { x: number; y: number },
  frame: Frame,
  part: Frame = frame,
): View {
  const to = Math.min(closest, Math.max(leastScale(frame, part), scale * by));
  const factor = to / scale;
  return within({ scale: to, x: at.x - (at.x - x) * factor, y: at.y - (at.y - y) * factor }, frame, part);
}

export function moved({ scale, x, y }: View, by: { x: number; y: number }, frame: Frame, part: Frame = frame): View {
  return within({ scale, x: x + by.x, y: y + by.y }, frame, part);
}

/** Moved as little as brings a place of the map into the inner part of what shows. */
export function showing(view: View, place: { x: number; y: number }, frame: Frame, part: Frame = frame): View {
  const shift = (axis: 'x' | 'y', size: number) => {
    const at = view.scale * place[axis] + view[axis];
    const room = size * 0.2;
    return Math.max(0, part[axis] + room - at) + Math.min(0, part[axis] + size - room - at);
  };
  return moved(view, { x: shift('x', part.width), y: shift('y', part.height) }, frame, part);
}

/** As near as shows all of some places, and no further away than names can be read. */
export function fitted(places: readonly { x: number; y: number }[], frame: Frame, part: Frame = frame): View {
  const needed = frameOf(places);
  const scale = Math.max(1, Math.min(closest / 2, part.width / needed.width, part.height / needed.height));
  const offset = (axis: 'x' | 'y', size: 'width' | 'height') =>
    part[axis] + part[size] / 2 - scale * (needed[axis] + needed[size] / 2);
  return within({ scale, x: offset('x', 'width'), y: offset('y', 'height') }, frame, part);
}
