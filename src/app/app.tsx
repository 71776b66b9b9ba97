import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { type ReactNode, StrictMode } from 'react';
import { type Leads, LeadsContext, nowhere } from '#shared/router/link.tsx';

/**
 * Everything around the router, the same in the browser and while prerendering.
 * @param leads where links lead to; none while prerendering
 */
export function App({
  client,
  leads = nowhere,
  children,
}: {
  client: QueryClient;
  leads?: Leads;
  children: ReactNode;
}) {
  return (
    <StrictMode>
      <QueryClientProvider client={client}>
        <LeadsContext value={leads}>{children}</LeadsContext>
      </QueryClientProvider>
    </StrictMode>
  );
}
