import type { QueryClient } from '@tanstack/react-query';
import { askAgain } from '#shared/api/ask-again.ts';
import { insist, onLineBack } from '#shared/api/line.ts';
import { loadReasons } from '#shared/api/read.ts';
import { RetryReads } from '#shared/parts/late-part.tsx';
import { PageError } from './page-error.tsx';

/** Gets what tells of faults, so that it is there when they come, and mends by itself what can be mended. */
export function prepareForFaults(client: QueryClient): void {
  void insist(loadReasons);
  for (const { query } of [PageError, RetryReads]) void insist(() => client.query(query));
  onLineBack(() => void askAgain(client));
  const styles = document.querySelector<HTMLLinkElement>('link[rel=stylesheet]');
  if (styles) restyle(styles);
}

/** Asks again for the sheet of all pages where it is lost, or is lost yet: `src/site/first-paint.js` has asked for it once. */
function restyle(styles: HTMLLinkElement): void {
  const again = () => void insist(() => loadAgain(styles));
  if ('lost' in styles.dataset) again();
  else if (!styles.sheet) styles.addEventListener('error', again);
}

function loadAgain(lost: HTMLLinkElement): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: lost.href });
    link.addEventListener('load', resolve);
    link.addEventListener('error', (event) => {
      link.remove();
      reject(event);
    });
    document.head.append(link);
  });
}
