import {
  type PointerEvent,
  type RefObject,
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react';
import { type Frame, legiblePart } from './frame.ts';
import { fitted, leastScale, moved, showing, type View, wholeView, zoomed } from './view.ts';

type Point = { x: number; y: number };

/** So far, in pixels, a finger may shake and still tap. */
const steady = 6;

/** In pixels. */
const narrow = 600;

/** What shows at first: all, or on a narrow screen as much as can be read there. */
function usePart(frame: Frame): Frame {
  const width = useSyncExternalStore(
    whenResized,
    () => document.documentElement.clientWidth,
    () => narrow,
  );
  return useMemo(() => (width < narrow ? legiblePart(frame, width) : frame), [frame, width]);
}

function whenResized(tell: () => void): () => void {
  addEventListener('resize', tell);
  return () => removeEventListener('resize', tell);
}

/** What a step of the buttons or of the wheel makes of the scale. */
const step = 1.5;

/**
 * How the map is moved and enlarged: by two fingers, by one or the mouse where it is larger than its room, by the wheel with Ctrl – as a touchpad's pinch
 * comes – and by buttons. The page itself scrolls as ever: a wheel alone, and a finger on the whole map, are the page's.
 */
export function useView(svg: RefObject<SVGSVGElement | null>, frame: Frame) {
  const part = usePart(frame);
  const least = leastScale(frame, part);
  const [{ view, isGliding }, setState] = useState({ view: wholeView, isGliding: false });
  const setView = useCallback(
    (next: (view: View) => View, isGliding = false) => setState(({ view }) => ({ view: next(view), isGliding })),
    [],
  );
  const fingers = useRef(new Map<number, Point>());
  const wasMoved = useRef(false);

  const inFrame = ({ clientX, clientY }: { clientX: number; clientY: number }): Point => {
    const { x, y } = new DOMPoint(clientX, clientY).matrixTransform(svg.current?.getScreenCTM()?.inverse());
    return { x, y };
  };

  useEffect(() => {
    const element = svg.current;
    const onWheel = (event: WheelEvent) => {
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      const at = inFrame(event);
      setView((view) => zoomed(view, Math.exp(-event.deltaY / 200), at, frame, part));
    };
    // Not through React, which listens to wheels without a way to keep them from the page.
    element?.addEventListener('wheel', onWheel, { passive: false });
    return () => element?.removeEventListener('wheel', onWheel);
  });

  const onPointerDown = (event: PointerEvent<SVGSVGElement>) => {
    if (fingers.current.size === 0) wasMoved.current = false;
    fingers.current.set(event.pointerId, { x: event.clientX, y: event.clientY });
  };

  const onPointerMove = (event: PointerEvent<SVGSVGElement>) => {
    const before = fingers.current.get(event.pointerId);
    if (!before) return;
    const [dx, dy] = [event.clientX - before.x, event.clientY - before.y];
    if (!wasMoved.current && Math.abs(dx) + Math.abs(dy) < steady) return;
    const other = [...fingers.current].find(([id]) => id !== event.pointerId)?.[1];
    if (!other && view.scale === least) return;
    wasMoved.current = true;
    event.currentTarget.setPointerCapture(event.pointerId);
    fingers.current.set(event.pointerId, { x: event.clientX, y: event.clientY });
    const [from, to] = [inFrame({ clientX: before.x, clientY: before.y }), inFrame(event)];
    if (!other) {
      setView((view) => moved(view, { x: to.x - from.x, y: to.y - from.y }, frame, part));
      return;
    }
    const held = inFrame({ clientX: other.x, clientY: other.y });
    const apart = (point: Point) => Math.max(1, Math.sqrt((point.x - held.x) ** 2 + (point.y - held.y) ** 2));
    const between = { x: (to.x + held.x) / 2, y: (to.y + held.y) / 2 };
    setView((view) => {
      const grown = zoomed(view, apart(to) / apart(from), between, frame, part);
      return moved(grown, { x: (to.x - from.x) / 2, y: (to.y - from.y) / 2 }, frame, part);
    });
  };

  const onPointerUp = (event: PointerEvent<SVGSVGElement>) => void fingers.current.delete(event.pointerId);

  const around = (by: number) =>
    setView((view) => zoomed(view, by, { x: part.x + part.width / 2, y: part.y + part.height / 2 }, frame, part));

  return {
    view,
    part,
    least,
    closer: () => around(step),
    further: () => around(1 / step),
    /** What shows at first; from there, where that is a part, all of it in small letters. */
    whole: () => setView((view) => (isFirst(view) ? zoomed(view, 0, part, frame, part) : wholeView)),
    /** Goes to some places; to none, back to what shows at first. */
    fit: (places: readonly Point[]) =>
      setView(() => (places.length > 0 ? fitted(places, frame, part) : wholeView), true),
    /** It is on its way there: no hand holds it. */
    isGliding,
    show: useCallback((place: Point) => setView((view) => showing(view, place, frame, part)), [setView, frame, part]),
    handlers: {
      onPointerDown,
      onPointerMove,
      onPointerUp,
      onPointerCancel: onPointerUp,
      onPointerLeave: onPointerUp,
      // What was a movement ends in no tap.
      onClickCapture: (event: { preventDefault: () => void; stopPropagation: () => void }) => {
        if (!wasMoved.current) return;
        wasMoved.current = false;
        event.preventDefault();
        event.stopPropagation();
      },
      onDragStart: (event: { preventDefault: () => void }) => event.preventDefault(),
    },
  };
}

function isFirst({ scale, x, y }: View): boolean {
  return scale === 1 && x === 0 && y === 0;
}
