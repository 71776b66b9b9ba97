import { type Frame, frameOf } from './frame.ts';

/** What of the frame shows: enlarged `scale` times and moved, in the map's units. */
export type View = { scale: number; x: number; y: number };

export const wholeView: View = { scale: 1, x: 0, y: 0 };

const closest = 4;

/** The view within its bounds: no smaller than the whole frame, and never beyond its edges. */
function within({ scale: wanted, x, y }: View, frame: Frame): View {
  const scale = Math.min(closest, Math.max(1, wanted));
  const clamp = (offset: number, start: number, size: number) =>
    Math.min(start * (1 - scale), Math.max((start + size) * (1 - scale), offset));
  return { scale, x: clamp(x, frame.x, frame.width), y: clamp(y, frame.y, frame.height) };
}

/** Enlarged by a factor, so that a point of the frame stays where it is. */
export function zoomed({ scale, x, y }: View, by: number, at: { x: number; y: number }, frame: Frame): View {
  const factor = Math.min(closest, Math.max(1, scale * by)) / scale;
  return within({ scale: scale * factor, x: at.x - (at.x - x) * factor, y: at.y - (at.y - y) * factor }, frame);
}

export function moved({ scale, x, y }: View, by: { x: number; y: number }, frame: Frame): View {
  return within({ scale, x: x + by.x, y: y + by.y }, frame);
}

/** Moved as little as brings a place of the map into the inner part of what shows. */
export function showing(view: View, place: { x: number; y: number }, frame: Frame): View {
  const shift = (axis: 'x' | 'y', size: number) => {
    const at = view.scale * place[axis] + view[axis];
    const room = size * 0.2;
    return Math.max(0, frame[axis] + room - at) + Math.min(0, frame[axis] + size - room - at);
  };
  return moved(view, { x: shift('x', frame.width), y: shift('y', frame.height) }, frame);
}

/** As near as shows all of some places. */
export function fitted(places: readonly { x: number; y: number }[], frame: Frame): View {
  const part = frameOf(places);
  const scale = Math.min(closest / 2, frame.width / part.width, frame.height / part.height);
  const offset = (axis: 'x' | 'y', size: 'width' | 'height') =>
    frame[axis] + frame[size] / 2 - scale * (part[axis] + part[size] / 2);
  return within({ scale, x: offset('x', 'width'), y: offset('y', 'height') }, frame);
}
