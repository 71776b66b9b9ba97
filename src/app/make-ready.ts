import { languageOf, type PageName } from '#shared/router/addresses.ts';
import { withinBase } from '#shared/router/within-base.ts';
import { unpackForReader } from '#shared/viewer/unpack-for-reader.ts';
import { whenIdle } from './when-idle.ts';
import { isSavingData, isSlow } from './connection.ts';
import { pageAt, pages } from './pages.ts';

/**
 * Makes ready, while nothing else is to be done, what the next tap leads to: the code of the pages that this one links to, and as soon as the
 * worker has everything, that of all pages, and all documents that the reader may see, out of its packs. What fails here is fetched on the visit.
 */
export function makeReady(): void {
  whenIdle(() => {
    keepIcon();
    void loadLinkedPages();
  });
  const { serviceWorker } = navigator;
  const whenKept = () => whenIdle(() => void loadWhatIsKept());
  if (serviceWorker?.controller) return whenKept();
  const whenTaken = () => {
    whenIdle(askForPicturesAgain);
    whenKept();
  };
  serviceWorker?.addEventListener('controllerchange', whenTaken, { once: true });
}

/** Chromium asks for the page's icon with each change of the address: in the head it is a file, as search engines want it, in the first line it is not. */
function keepIcon(): void {
  const icon = document.querySelector<HTMLLinkElement>('link[rel="icon"]');
  const { src = '' } = document.querySelector<HTMLImageElement>('.brand-mark') ?? {};
  if (icon && src.startsWith('data:')) icon.href = src;
}

async function loadLinkedPages(): Promise<void> {
  if (isSavingData() || isSlow()) return;
  // The list of sources has thousands of links, to few pages.
  const links = document.querySelectorAll<HTMLAnchorElement>('a[href^="/"]');
  const paths = new Set(Array.from(links, ({ pathname }) => pathname));
  const linked = new Set([...paths].flatMap((path) => pageAt(withinBase(new URL(path, location.href)))?.page ?? []));
  await loadPages(linked);
}

/** Held, so that they stay in memory. */
const pictures: HTMLImageElement[] = [];

/** What came before the worker answered, Chromium asks it for once more: better now than on a tap. */
function askForPicturesAgain(): void {
  for (const { src } of document.images) pictures.push(Object.assign(new Image(), { src }));
}

/** The worker has it: no line is used. */
async function loadWhatIsKept(): Promise<void> {
  await unpackForReader(languageOf(withinBase(location)));
  await loadPages(Object.keys(pages) as PageName[]);
}

/** One at a time, and each when there is nothing else to do; without a line, what the worker has. */
async function loadPages(names: Iterable<PageName>): Promise<void> {
  for (const name of names) {
    await new Promise<void>(whenIdle);
    if (!navigator.onLine && !navigator.serviceWorker?.controller) return;
    await pages[name]().catch(() => undefined);
  }
}
