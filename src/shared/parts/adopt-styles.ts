/**
 * Takes in the styles of a part that no prerendered page shows, taken with `?inline`: they come with its code, and not in the sheet of all pages.
 * Where pages are prerendered, it does nothing.
 */
export function adoptStyles(text: string): void {
  if (import.meta.env.SSR) return;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  document.adoptedStyleSheets.push(sheet);
}
