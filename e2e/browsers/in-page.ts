/**
 * What runs in the page. It goes there as text, so each function uses only its arguments, what every page has, and what is named in `kit`.
 */

/** A part of a page as a reader would name it; a string is the whole name, a pattern some of it. */
export type Part = { role: keyof typeof selectors; name: RegExp | string; within?: RegExp | string };

/** The same, as it can be sent. */
export type SentPart = { selector: string; pattern: string; within?: SentPart };

/** Where to press, or why nothing can be pressed. */
export type Place = { x: number; y: number } | { reason: string };

const selectors = {
  button: 'button',
  link: 'a[href]',
  radio: 'input[type=radio]',
  slider: 'input[type=range]',
  textbox: 'textarea, input[readonly], input[type=url], input[type=text], input:not([type])',
  heading: 'h1, h2, h3',
  listitem: 'li',
  status: '[role=status]',
  dialog: 'dialog[open], [role=dialog]:popover-open',
};

export function asSent({ role, name, within }: Part): SentPart {
  return {
    selector: selectors[role],
    pattern: asPattern(name),
    ...(within !== undefined && { within: { selector: selectors.dialog, pattern: asPattern(within) } }),
  };
}

function asPattern(name: RegExp | string): string {
  return typeof name === 'string' ? `^${name.replace(/[$()*+.?[\\\]^{|}]/g, String.raw`\$&`)}$` : name.source;
}

/** Keeps uncaught errors and console errors from the first time on that it runs in a page, and answers with those so far. */
export function listen(): string[] {
  const page = window as { complaintsSoFar?: string[] };
  if (page.complaintsSoFar) return page.complaintsSoFar;
  const complaints: string[] = (page.complaintsSoFar = []);
  addEventListener('error', ({ message }) => complaints.push(message));
  addEventListener('unhandledrejection', (event) =>
    // What the app takes note of itself is no complaint; it may be asked after this.
    setTimeout(() => event.defaultPrevented || complaints.push(`unhandled: ${String(event.reason)}`)),
  );
  addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
    complaints.push(`refused: ${violatedDirective} ${blockedURI}`),
  );
  const say = console.error.bind(console);
  console.error = (...words: unknown[]) => {
    complaints.push(words.map(String).join(' '));
    say(...words);
  };
  return complaints;
}

/** Marks a page as the one before, and answers with its complaints. */
export function leave(): string[] {
  document.documentElement.dataset['left'] = '';
  return listen();
}

/** What is still missing until this is that page, a new one, and its buttons work; null when nothing is. */
export function missingAt(url: string): string | null {
  const { dataset } = document.documentElement;
  if (location.href !== url) return `it is still at ${location.pathname}`;
  if ('left' in dataset) return 'it is still the page before';
  return 'ready' in dataset ? null : `its document is ${document.readyState}, and its buttons do not work`;
}

/** The name of a part, nearly as a screen reader has it. */
function nameOf(element: Element): string {
  const owner = element.getAttribute('aria-labelledby');
  const name =
    element.getAttribute('aria-label') ??
    (owner === null ? undefined : document.getElementById(owner)?.textContent) ??
    (element as HTMLInputElement).labels?.[0]?.textContent ??
    element.textContent;
  return (name ?? '').replace(/\s+/g, ' ').trim();
}

/** The first part by that name that is to be seen and used: a stub that is still falling off is neither. */
export function find({ selector, pattern, within }: SentPart): HTMLElement | undefined {
  const root = within ? find(within) : document;
  const expected = new RegExp(pattern);
  return [...(root?.querySelectorAll<HTMLElement>(selector) ?? [])].find(
    (element) =>
      element.checkVisibility({ visibilityProperty: true }) &&
      !element.closest('[inert]') &&
      expected.test(nameOf(element)),
  );
}

/** Brings a part into view, waits until it is still, and tells where it can be pressed. */
export async function placeOf(part: SentPart): Promise<Place> {
  const found = find(part);
  if (!found) return { reason: 'it is not there' };
  // A control that only screen readers see is pressed by its label.
  const label = found.offsetWidth <= 1 ? (found as HTMLInputElement).labels?.[0] : undefined;
  const target = label ?? found;
  target.scrollIntoView({ block: 'center', behavior: 'instant' });
  let before: DOMRect | undefined;
  for (let frames = 0; frames < 60; frames++) {
    await new Promise(requestAnimationFrame);
    const [box] = target.getClientRects();
    if (!box) return { reason: 'it has gone' };
    if (before && box.x === before.x && box.y === before.y) {
      const point = { x: Math.round(box.x + box.width / 2), y: Math.round(box.y + box.height / 2) };
      if (point.x < 0 || point.x > innerWidth || point.y < 0 || point.y > innerHeight)
        return { reason: 'it lies outside of the window' };
      const hit = document.elementFromPoint(point.x, point.y);
      if (hit && target.contains(hit)) return point;
      return { reason: `${hit?.outerHTML.slice(0, 80) ?? 'nothing'} lies over it` };
    }
    before = box;
  }
  return { reason: 'it does not come to rest' };
}

/** Resolves when the page has drawn and run a task: at once, unless something keeps it busy. */
export function breathe(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}

/** What the functions above call; the bundler's wrapper for names is none of the page's. */
export const kit = `const __name = (value) => value; ${[listen, nameOf, find].map(String).join('\n')}`;
