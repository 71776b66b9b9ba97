import { type Followed, linksTo } from './followed-link.ts';
import { growPicture, notePictures } from './growing-picture.ts';
import { headerBottom } from '#shared/reading-place/header-bottom.ts';
import { pathOf } from '#shared/router/addresses.ts';
import { useRecentPages } from '#shared/viewer/recent-pages.ts';

/** Keeps in mind that a page was shown. */
function visit(address: string): void {
  useRecentPages.getState().visit(pathOf(address));
}

/** The link that was followed from this history entry, if the page still shows it. */
function findFollowedLink(): HTMLElement | undefined {
  const { followed: [href, number] = ['', 0] } = (history.state as Followed) ?? {};
  const link = linksTo(href)[number];
  return link?.checkVisibility() ? link : undefined;
}

/** Something that a page has in every language, and its distance from the top of the window in pixels. */
type Landmark = { name: string; top: number };

/** What is before the reader's eyes, and how far the page is scrolled, in pixels. */
type View = { scroll: number; places: readonly Landmark[] };

/** What the reader sees now, to be found again in another language. */
function takeView(): View {
  return { scroll: window.scrollY, places: landmarksInView() };
}

/** Scrolls the surest of the places that this page has to where it was in view; without one, as far as the page was. */
function returnTo({ scroll, places }: View): void {
  // What was open in one language does not unfold in another.
  for (const animation of document.getAnimations())
    if (animation instanceof CSSAnimation && animation.animationName === 'unfold') animation.finish();
  const marks = findMarks();
  const place = places.find(({ name }) => marks.has(name));
  const moved = place ? (marks.get(place.name)?.getBoundingClientRect().top ?? 0) - place.top : scroll - window.scrollY;
  window.scrollBy({ top: moved, behavior: 'instant' });
}

/** What begins in view, the surest mark first. A page at its beginning stays there. */
function landmarksInView(): Landmark[] {
  if (window.scrollY === 0) return [];
  const header = headerBottom();
  const middle = (header + window.innerHeight) / 2;
  return [...findMarks()]
    .flatMap(([name, element]) => {
      const { top, height } = element.getBoundingClientRect();
      if (top < header || top >= window.innerHeight || height === 0) return [];
      const rank = name.startsWith('#') ? (top < middle ? 0 : 2) : name.startsWith('link') ? 1 : 3;
      return [{ name, top, rank }];
    })
    .toSorted((a, b) => a.rank - b.rank || a.top - b.top);
}

/**
 * The elements of the page by names that hold in every language: an id, the address of a link without its language, or a kind of
 * element; the last two with the number of those alike before it. What hangs beside the text does not move with it.
 */
function findMarks(): Map<string, Element> {
  const marks = new Map<string, Element>();
  const counts = new Map<string, number>();
  for (const element of document.querySelectorAll(':is(main, footer) :is([id], a, h1, h2, h3, p, li, dt, dd, tr)')) {
    if (element.matches('main nav *, .page-text > header *, .margin *')) continue;
    const address = element.getAttribute('href')?.replace(import.meta.env.BASE_URL, '/');
    const kind = element.id ? `#${element.id}` : address ? `link ${pathOf(address)}` : element.tagName;
    const count = counts.get(kind) ?? 0;
    counts.set(kind, count + 1);
    marks.set(`${kind} ${count}`, element);
  }
  return marks;
}

/** What is done where a reader goes from page to page: loaded at once, as it is not needed before. */
export const whereabouts = { findFollowedLink, growPicture, notePictures, returnTo, takeView, visit };
