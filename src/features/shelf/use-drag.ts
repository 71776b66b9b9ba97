import { type PointerEvent, useState } from 'react';

/**
 * Moves rows of a list by their grips. The row steps to where the pointer is, as soon as that is beyond the middle of its neighbour; the list
 * itself follows the pointer, as a row that is moved would lose it.
 * @param move the page of a row, to its place in the list
 */
export function useDrag(move: (page: string, place: number) => void) {
  const [dragged, setDragged] = useState<string | null>(null);
  const letGo = () => setDragged(null);
  return {
    dragged,
    whileDragging: {
      onPointerDown: (event: PointerEvent<HTMLElement>) => {
        const grip = (event.target as Element).closest('.shelf-grip');
        const page = grip?.closest<HTMLElement>('[data-page]')?.dataset['page'];
        if (page === undefined || event.button !== 0) return;
        // No picture is carried away instead.
        event.preventDefault();
        event.currentTarget.setPointerCapture(event.pointerId);
        setDragged(page);
      },
      onPointerMove: ({ currentTarget, clientY }: PointerEvent<HTMLElement>) => {
        if (dragged === null) return;
        const rows = [...currentTarget.children] as HTMLElement[];
        const from = rows.findIndex((row) => row.dataset['page'] === dragged);
        const place = placeAt(rows.map(middleOf), from, clientY);
        if (place === from) return;
        move(dragged, place);
        rows[place]?.scrollIntoView({ block: 'nearest' });
      },
      onPointerUp: letGo,
      onPointerCancel: letGo,
    },
  };
}

const middleOf = (row: Element) => {
  const { top, height } = row.getBoundingClientRect();
  return top + height / 2;
};

/** The place of a row that is dragged to a height: beyond every neighbour whose middle it has passed. @param middles of all rows, from the first */
export function placeAt(middles: readonly number[], from: number, height: number): number {
  const before = middles.findIndex((middle, place) => place < from && height < middle);
  const after = middles.findLastIndex((middle, place) => place > from && height > middle);
  return before >= 0 ? before : after >= 0 ? after : from;
}
