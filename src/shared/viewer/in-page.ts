import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';

/**
 * What a hook gives in a page, for tests without a browser.
 * @param act is called with each result while the page renders, as a reader's tap would be between two renders; what it changes is rendered
 */
export function inPage<Result>(client: QueryClient, hook: () => Result, act?: (result: Result) => void): Result {
  const results: Result[] = [];
  const Page = () => {
    const result = hook();
    results.push(result);
    act?.(result);
    return null;
  };
  renderToString(createElement(QueryClientProvider, { client }, createElement(Page)));
  const last = results.at(-1);
  if (last === undefined) throw new Error('the page was not rendered');
  return last;
}
