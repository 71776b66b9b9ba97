import type { QueryClient } from '@tanstack/react-query';

/**
 * Asks again for everything on the page that could not be had; what is on its way is waited for.
 * @returns the errors of what still cannot
 */
export async function askAgain(client: QueryClient): Promise<unknown[]> {
  const lost = client.getQueryCache().findAll({
    type: 'active',
    predicate: ({ state }) => state.errorUpdateCount > 0 && state.data === undefined,
  });
  return Promise.all(
    lost.map((query) =>
      query.fetch().then(
        () => undefined,
        (error: unknown) => error,
      ),
    ),
  );
}
