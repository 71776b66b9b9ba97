import type { QueryClient } from '@tanstack/react-query';
import { askAgain } from '#shared/api/ask-again.ts';
import { insist, onLineBack } from '#shared/api/line.ts';
import { loadReasons } from '#shared/api/read.ts';
import { RetryReads } from '#shared/parts/late-part.tsx';
import { PageError } from './page-error.tsx';

/**
 * Gets what tells of faults, so that it is there when they come, and mends by itself what can be mended. Called once, by `main.tsx`.
 * @param lostStyle an error, when a stylesheet has been lost already
 */
export function prepareForFaults(client: QueryClient, lostStyle: unknown): void {
  void insist(loadReasons);
  for (const { query } of [PageError, RetryReads]) void insist(() => client.query(query));
  onLineBack(() => void askAgain(client));
  window.addEventListener('vite:preloadError', ({ payload }) => restyle(payload));
  if (lostStyle instanceof Error) restyle(lostStyle);
}

/** The loader of chunks names the address in its error, and asks for a stylesheet once, whatever comes of it. */
function restyle({ message }: Error): void {
  for (const link of document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]'))
    if (message.endsWith(link.href)) void insist(() => loadAgain(link));
}

function loadAgain(lost: HTMLLinkElement): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const link = lost.cloneNode() as HTMLLinkElement;
    link.addEventListener('load', resolve);
    link.addEventListener('error', (event) => {
      link.remove();
      reject(event);
    });
    document.head.append(link);
  });
}
