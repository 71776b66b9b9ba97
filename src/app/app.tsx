import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { type ReactNode, StrictMode } from 'react';
import { PrefetchContext } from '#shared/router/link.tsx';
import { createPrefetch } from './prefetch.ts';

/** Everything around the router, the same in the browser and while prerendering. */
export function App({ client, children }: { client: QueryClient; children: ReactNode }) {
  return (
    <StrictMode>
      <QueryClientProvider client={client}>
        <PrefetchContext value={createPrefetch(client)}>{children}</PrefetchContext>
      </QueryClientProvider>
    </StrictMode>
  );
}
