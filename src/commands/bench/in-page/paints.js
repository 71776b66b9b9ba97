// Notes what a reader sees and feels while a page comes: when its largest part is painted, how long the page could not have answered, and what
// moved by itself. Read by `measures/paint.ts`.
{
  const noted = { largest: 0, blocked: 0, shift: 0 };
  globalThis.bench = noted;
  const watch = (type, note) =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true });
  watch('largest-contentful-paint', ({ startTime }) => (noted.largest = startTime));
  // https://web.dev/articles/tbt
  watch('longtask', ({ duration }) => (noted.blocked += Math.max(0, duration - 50)));
  watch('layout-shift', ({ value, hadRecentInput }) => (noted.shift += hadRecentInput ? 0 : value));
}
