import type { ComponentProps } from 'react';
import { useViewTransitionState } from 'react-router';
import { Link } from '#shared/router/link.tsx';

/** A card that leads to a page with the same picture: the picture grows into that page, and back, where the browser can. */
export function CardLink({ className, to, ...props }: ComponentProps<typeof Link> & { className: string }) {
  const isMoving = useViewTransitionState(to);
  return <Link to={to} className={isMoving ? `${className} is-moving` : className} viewTransition {...props} />;
}
