import { type ReactNode, useLayoutEffect, useRef } from 'react';
import { useLocation } from 'react-router';
import { headerBottom } from '#shared/reading-place/header-bottom.ts';
import { adoptStyles } from './adopt-styles.ts';
import styles from './slip.css?inline';

adoptStyles(styles);

type SlipProps = {
  label: string;
  /** What the slip was opened from: focus goes back there. */
  opener: HTMLElement;
  onClose: () => void;
  /** In a wide window it lies beside its opener, not in the middle. */
  isBeside?: boolean;
  /** Gives it another shape and place. */
  className?: string;
  children: ReactNode;
};

/**
 * A slip of paper on top of the page, for as long as it is rendered: from below on a phone, beside what it is about in a wide window. A modal dialog: a tap on the page
 * behind only closes it, Escape does too, and focus goes back to where it came from – or to the page's heading when that has gone.
 */
export function Slip({ label, opener, onClose, isBeside = false, className = '', children }: SlipProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const { key } = useLocation();
  const isLeaving = useRef(false);
  useLayoutEffect(() => {
    const slip = dialog.current;
    if (!slip) return undefined;
    slip.showModal();
    // The backdrop is the dialog itself, its content is not.
    slip.addEventListener('click', ({ target }) => target === slip && slip.close());
    // What is in it may come late.
    const sizes = new ResizeObserver(() => placeBeside(slip, opener));
    if (isBeside) sizes.observe(slip);
    return () => {
      sizes.disconnect();
      slip.close();
      if (isLeaving.current) return;
      const back = opener.isConnected ? opener : document.querySelector<HTMLElement>('h1');
      back?.focus({ preventScroll: true });
    };
  }, [opener, isBeside]);
  // At once, and before the new page takes the focus, which it could not while the dialog holds it.
  const shownOn = useRef(key);
  useLayoutEffect(() => {
    if (shownOn.current === key) return;
    isLeaving.current = true;
    dialog.current?.close();
    onClose();
  });
  return (
    <dialog
      ref={dialog}
      className={`slip ${isBeside ? 'slip-beside' : className}`}
      aria-label={label}
      onClose={onClose}
    >
      <div className="slip-body">{children}</div>
    </dialog>
  );
}

/** Pixels between a slip and the text beside it, and the edges of the window. */
const gap = 24;

/**
 * By arithmetic instead of CSS anchors: their fallbacks froze WebKitGTK 2.50 for good. The slip keeps within the window, and scrolls with the
 * page; it goes under its opener where there is no room beside the text.
 */
function placeBeside(slip: HTMLElement, opener: HTMLElement): void {
  if (!matchMedia('(width >= 64rem)').matches) return;
  const mark = opener.getBoundingClientRect();
  const text = (opener.closest('p, li, dd, td') ?? opener).getBoundingClientRect();
  const { width, height } = slip.getBoundingClientRect();
  const left = Math.min(text.right + gap, document.documentElement.clientWidth - width - gap);
  const wanted = left < text.right ? mark.bottom + gap / 3 : mark.top;
  const header = headerBottom();
  const top = Math.max(header + gap / 3, Math.min(wanted, window.innerHeight - height - gap));
  Object.assign(slip.style, { left: `${left + window.scrollX}px`, top: `${top + window.scrollY}px` });
}
