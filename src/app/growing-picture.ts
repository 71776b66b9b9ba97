import { withinBase } from '#shared/router/within-base.ts';

const inHead = '.page-picture .picture';

/** Where the pictures stood that the reader left with: in the link that was followed, and in the head of the page. */
let left: { inLink?: DOMRect | undefined; inHead?: DOMRect | undefined } = {};

/** What is to be known of the page before the router leaves it. */
export function notePictures({ target }: Event): void {
  const link = target instanceof Element ? target.closest('a') : null;
  left = {
    inLink: link?.querySelector('.picture')?.getBoundingClientRect(),
    inHead: document.querySelector(inHead)?.getBoundingClientRect(),
  };
}

/**
 * The picture of a card grows into the head of its page, and back into its place on the card. Not a view transition, which first takes a
 * picture of the whole page: on a slow phone the reader would wait for that.
 * @param before the address of the page that was left, below the base
 */
export function growPicture(before: string): void {
  const { inLink, inHead: wasInHead } = left;
  left = {};
  // When the browser is to lay the page out anyway.
  requestAnimationFrame(() => {
    const head = document.querySelector<HTMLElement>(inHead);
    if (inLink && head) grow(head, inLink);
    else if (wasInHead) grow(findCardPicture(before), wasInHead);
  });
}

/** @param address below the base */
function findCardPicture(address: string): HTMLElement | null | undefined {
  const card = [...document.links].find(
    (link) => withinBase(new URL(link.href)) === address && link.querySelector('.picture') && isInView(link),
  );
  return card?.querySelector<HTMLElement>('.picture');
}

function isInView(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 && top < window.innerHeight;
}

function grow(picture: HTMLElement | null | undefined, from: DOMRect): void {
  const to = picture?.getBoundingClientRect();
  if (!picture || !to?.width) return;
  const { style, classList } = picture;
  style.setProperty('--from', `translate(${from.x - to.x}px, ${from.y - to.y}px) scale(${from.width / to.width})`);
  classList.add('grows');
  picture.addEventListener('animationend', () => classList.remove('grows'), { once: true });
}
