// Taps the first button of the header as soon as anything is painted, and notes when the app runs and when the button has answered: by a
// dialog. Read by `measures/hydration.ts`.
{
  const noted = {};
  globalThis.bench = noted;
  new MutationObserver(() => {
    if ('ready' in document.documentElement.dataset) noted.ready ??= performance.now();
    if (document.querySelector('dialog[open]')) noted.answered ??= performance.now();
  }).observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: ['data-ready', 'open'] });
  new PerformanceObserver((_, observer) => {
    observer.disconnect();
    document.querySelector('header button').click();
  }).observe({ type: 'paint', buffered: true });
}
