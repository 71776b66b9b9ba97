import { create } from 'zustand';

type ArrivedLink = {
  /** What the address that the page was opened with carries, until it is taken. */
  fragment: string | null;
  take: () => void;
};

/** What a link has brought to this page: in memory alone. */
export const useArrivedLink = create<ArrivedLink>()((set) => ({
  fragment: null,
  take: () => set({ fragment: null }),
}));

/** Takes what a link brings out of the address, before that is noted, shared or opened again. */
function keepFragment(): void {
  const { pathname, search, hash } = location;
  if (!hash.startsWith('#take=')) return;
  history.replaceState(history.state, '', pathname + search);
  useArrivedLink.setState({ fragment: hash });
}

// As soon as the code of the page is there, which on a page from the server is before there is a router; then for each link that is opened in
// this tab.
if (typeof window !== 'undefined') {
  keepFragment();
  window.addEventListener('hashchange', keepFragment);
}
