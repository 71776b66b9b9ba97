import { createContext, type ComponentProps, type MouseEvent, use } from 'react';

/** What only the app knows: its pages, and its router. */
export type Leads = {
  /** Loads the code and the data of an address ahead of a visit. */
  prefetch: (address: string) => void;
  navigate: (to: string, options: { replace: boolean; preventScrollReset: boolean; state: unknown }) => unknown;
};

/** While prerendering, nobody taps. */
export const nowhere: Leads = { prefetch: () => {}, navigate: () => {} };

export const LeadsContext = createContext(nowhere);

type LinkProps = Omit<ComponentProps<'a'>, 'href'> & {
  /** An address below the base, or a query and fragment of the page itself. */
  to: string;
  /** Told to the page that it leads to. */
  state?: unknown;
  /** Leaves the window where it is. */
  preventScrollReset?: boolean;
  /** The way back leaves this page out. */
  replace?: boolean;
};

/**
 * A link inside the app. Shows its intent – hover, touch, focus – to the prefetcher. Not the router's own, which is rendered anew with every
 * step of a navigation: with sixty on a page, a tap waited for them.
 */
export function Link({
  to,
  state = null,
  preventScrollReset = false,
  replace = false,
  onClick,
  children,
  ...props
}: LinkProps) {
  const { prefetch, navigate } = use(LeadsContext);
  const onIntent = () => prefetch(to);
  return (
    <a
      {...props}
      href={to.startsWith('/') ? import.meta.env.BASE_URL + to.slice(1) : to}
      onPointerEnter={onIntent}
      onTouchStart={onIntent}
      onFocus={onIntent}
      onClick={(event) => {
        onClick?.(event);
        if (event.defaultPrevented || isForTheBrowser(event)) return;
        event.preventDefault();
        const isHere = event.currentTarget.href === location.href;
        navigate(to, { replace: replace || isHere, preventScrollReset, state });
      }}
    >
      {children}
    </a>
  );
}

/** Opens another tab or window, saves the page, or is no plain click at all. */
function isForTheBrowser({ button, metaKey, ctrlKey, shiftKey, altKey }: MouseEvent): boolean {
  return button !== 0 || metaKey || ctrlKey || shiftKey || altKey;
}
