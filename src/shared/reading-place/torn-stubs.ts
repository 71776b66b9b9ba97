/** What opens with a stub unfolds one after the other, so far apart at most, and the last so long after the first, in milliseconds. */
const step = 90;
const longest = 360;

/**
 * Lets a stub of a folded tag be seen torn off when what it shut has opened, and what opened unfold in sequence. It only adds to what stands
 * there already: nothing waits for it, nothing else moves, and who wants no motion sees none (`app/later.css`).
 */
export function tearStubs(): () => void {
  let page = '';
  let scroll = 0;
  const stubs = new Map<Element, DOMRect>();
  // Where they lie when the reader does what may open them; a link leads to another page.
  const look = ({ target }: Event) => {
    if (target instanceof Element && target.closest('a')) return;
    page = location.pathname;
    scroll = window.scrollY;
    stubs.clear();
    for (const stub of document.querySelectorAll('main .stubs li')) {
      const box = stub.getBoundingClientRect();
      if (isInView(box)) stubs.set(stub, box);
    }
  };
  const observer = new MutationObserver((changes) => {
    if (location.pathname !== page) return;
    const torn = [...stubs].filter(([stub]) => !stub.isConnected);
    if (torn.length === 0) return letGoOf(changes);
    for (const [stub, { left, top, width }] of torn) {
      stubs.delete(stub);
      tearOff(stub, { left, top: top + scroll - window.scrollY, width });
    }
    unfold(changes.flatMap(({ addedNodes }) => [...addedNodes]));
  });
  observer.observe(document.body, { childList: true, subtree: true });
  window.addEventListener('click', look, { capture: true });
  return () => {
    observer.disconnect();
    window.removeEventListener('click', look, { capture: true });
  };
}

function isInView({ top, bottom }: DOMRect): boolean {
  return bottom > 0 && top < window.innerHeight;
}

/** A copy of it falls off over the page, which is silent and cannot be touched. */
function tearOff(stub: Element, place: { left: number; top: number; width: number }): void {
  const [tag, strip] = [document.createElement('div'), document.createElement('ul')];
  tag.className = 'tag torn-off';
  strip.className = 'stubs';
  tag.inert = true;
  tag.ariaHidden = 'true';
  for (const [side, pixels] of Object.entries(place)) tag.style.setProperty(side, `${pixels}px`);
  strip.append(stub.cloneNode(true));
  tag.append(strip);
  document.body.append(tag);
  const falling = tag.getAnimations().map(({ finished }) => finished);
  void Promise.allSettled(falling).then(() => tag.remove());
}

/** What has been folded again lies whole where it lay. */
function letGoOf(changes: readonly MutationRecord[]): void {
  const fallen = document.querySelectorAll('.torn-off');
  const isFoldedAgain = changes.some(({ target, addedNodes }) =>
    [...addedNodes].some((node) => target !== document.body && node instanceof Element && node.closest('.tag')),
  );
  if (fallen.length > 0 && isFoldedAgain) for (const stub of fallen) stub.remove();
}

/** What has just come into view waits for its turn. */
function unfold(added: readonly Node[]): void {
  const fresh = added.filter(
    (node): node is HTMLElement =>
      node instanceof HTMLElement && node.matches('main :is(p, li, dl)') && isInView(node.getBoundingClientRect()),
  );
  const wait = Math.min(step, longest / Math.max(1, fresh.length - 1));
  for (const [place, element] of fresh.entries()) {
    element.dataset['unfolds'] = '';
    element.style.setProperty('--wait', `${Math.round(place * wait)}ms`);
  }
}
