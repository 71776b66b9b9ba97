import { type HTMLElement, parse } from 'node-html-parser';

const scripts = 'script, link[rel=modulepreload], link[rel=preload][as=script], link[rel=preload][as=fetch]';

/** A page as it comes to a browser without scripts, and without what only they ask for. */
export function withoutScripts(html: string): string {
  return removeScripts(parse(html, { comment: true })).toString();
}

/** Takes them out of the page itself. @returns the page */
export function removeScripts(page: HTMLElement): HTMLElement {
  for (const element of page.querySelectorAll(scripts)) element.remove();
  return page;
}
