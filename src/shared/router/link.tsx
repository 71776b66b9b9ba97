import { createContext, type ComponentProps, use } from 'react';
import { Link as RouterLink } from 'react-router';

/** Loads the code and the data of an address ahead of a visit; the app provides it, as it knows the pages. */
export const PrefetchContext = createContext<(address: string) => void>(() => {});

/** A link inside the app, to a built address. Shows its intent – hover, touch, focus – to the prefetcher. */
export function Link({ to, ...props }: Omit<ComponentProps<typeof RouterLink>, 'to'> & { to: string }) {
  const prefetch = use(PrefetchContext);
  const onIntent = () => prefetch(to);
  return (
    <RouterLink
      to={to}
      discover="none"
      onPointerEnter={onIntent}
      onTouchStart={onIntent}
      onFocus={onIntent}
      {...props}
    />
  );
}
