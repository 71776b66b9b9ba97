/** What a built worker keeps: the files that it lists, from the site's root. */
export function filesOfWorker(worker: string): string[] {
  return [...worker.matchAll(/"url":"([^"]+)"/g)].map(([, url = '']) => url);
}
