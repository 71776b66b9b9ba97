import { addressOf, languageOf, type PlainPage } from '#shared/router/addresses.ts';
import { keys, pageKeys } from '#shared/router/page-keys.ts';
import { withinBase } from '#shared/router/within-base.ts';
import { usePalette } from '#shared/viewer/palette.ts';
import { useSettings } from '#shared/viewer/settings.ts';

/** So long a letter may come after the key that announces it, in milliseconds. */
const pause = 1500;

/**
 * Listens for the app's keys: Ctrl K or ⌘ K always, single keys unless the reader has switched them off, and never while something is typed or
 * lies on top of the page. A key that an input method turns into a letter goes by its place on the keyboard.
 * @see https://www.w3.org/TR/WCAG22/#character-key-shortcuts
 */
export function listenForKeys(): void {
  let goneAt = -Infinity;
  document.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.isComposing || event.altKey || document.querySelector('dialog[open]')) return;
    const key = latinKeyOf(event);
    if (event.ctrlKey || event.metaKey) {
      if (key === keys.always && !event.shiftKey) open(event, 'search');
      return;
    }
    if (useSettings.getState().keys === 'off' || isTyping(event.target)) return;
    const page = event.timeStamp - goneAt < pause ? pageKeys[key] : undefined;
    goneAt = key === keys.go ? event.timeStamp : -Infinity;
    if (page) goTo(event, page);
    else if (key === keys.search) open(event, 'search');
    else if (key === keys.help) open(event, 'keys');
  });
}

/** The Latin letter of a key where the layout has another one on it, as ㅎ lies on G. */
function latinKeyOf({ key, code }: KeyboardEvent): string {
  return /^[\x21-\x7e]$/.test(key) ? key.toLowerCase() : (/^Key(.)$/.exec(code)?.[1]?.toLowerCase() ?? key);
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.matches('input:not([type="radio"], [type="checkbox"]), textarea, select, [contenteditable]')
  );
}

/** From where the reader is, so that focus goes back there; where the part is lost, to the page that the link in the header leads to. */
function open(event: KeyboardEvent, part: 'search' | 'keys'): void {
  event.preventDefault();
  const link = document.querySelector<HTMLAnchorElement>('a.search-link');
  if (!link) return;
  const { activeElement, body } = document;
  const opener = activeElement instanceof HTMLElement && activeElement !== body ? activeElement : link;
  import('#features/search/palette-parts.tsx').then(
    () => usePalette.setState({ part, opener }),
    () => location.assign(link.href),
  );
}

/** By a link of the page, so that the router goes there. */
function goTo(event: KeyboardEvent, page: PlainPage): void {
  event.preventDefault();
  const address = import.meta.env.BASE_URL + addressOf(languageOf(withinBase(location)), page).slice(1);
  document.querySelector<HTMLElement>(`a[href="${address}"]`)?.click();
}
