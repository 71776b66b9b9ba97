/** How an app is installed by hand, where the browser has no prompt of its own that the page may open. */
export type ByHand = 'ios' | 'macSafari' | 'firefoxAndroid' | 'firefox';

type Browser = { userAgent: string; maxTouchPoints: number };

/**
 * By its name, as no browser tells otherwise what its menus offer.
 * @returns nothing for a browser that asks itself, when it is ready, or of which nothing is known
 */
export function stepsIn({ userAgent, maxTouchPoints }: Browser): ByHand | undefined {
  // An iPad gives itself out as a Mac, which has no touch screen.
  if (/iPhone|iPad|iPod/.test(userAgent) || (/Macintosh/.test(userAgent) && maxTouchPoints > 1)) return 'ios';
  if (/Firefox\//.test(userAgent)) return /Android/.test(userAgent) ? 'firefoxAndroid' : 'firefox';
  if (/Macintosh.*Version\/(?:1[7-9]|[2-9]\d)\b.*Safari\//.test(userAgent)) return 'macSafari';
  return undefined;
}

/** Whether the app has a window of its own already; Safari on iOS has its own word for it. */
export function isInstalled(): boolean {
  const { standalone } = navigator as { standalone?: boolean };
  return standalone === true || matchMedia('(display-mode: standalone), (display-mode: minimal-ui)').matches;
}
