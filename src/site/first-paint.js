const { classList, dataset, style } = document.documentElement;
dataset.parsing = '';
const [{ responseStart, type, workerStart } = {}] = performance.getEntriesByType('navigation');
const isQuick = workerStart || (responseStart < 350 && !(navigator.connection?.rtt > 100));
// A face that has missed its time must not come with some later change of the page, such as its styles: text would move.
const face = '600 1em "Barlow Condensed"';
let isPrerendered = true;
// Who comes to the top of a page needs nothing laid out below their window: `src/app/lay-out-rest.ts`.
if (type === 'navigate' && !document.URL.includes('#')) classList.add('far');
// Some browsers give it up in the end, and say so here.
const askForFace = () => document.fonts.load(face).catch(() => {});
// Once: a face that is there for the first frame is there for all of them.
let isClosed;
const closeToFaces = () => {
  if (isClosed) return;
  isClosed = true;
  if (isPrerendered && !document.fonts.check(face)) classList.add('late-face');
};
// On a slow line the face would miss the first frame, and take its time from the page, which is laid out again when a face comes.
if (isQuick) for (const font of document.querySelectorAll('[as=font]')) font.rel = 'preload';
else closeToFaces();
// What the first paint does not need – the app and the data that the page was made from – is asked for after it; before it by a page that
// waits to be whole, or has nothing to paint. A tab in the background paints nothing.
let ask = () => {
  ask = () => {};
  const { scripts, styles, data } = JSON.parse(document.getElementById('later').textContent);
  const link = (properties) => {
    const element = Object.assign(document.createElement('link'), properties);
    document.head.append(element);
    return element;
  };
  if (data)
    globalThis.pageData = fetch(data)
      .then((answer) => answer.json())
      .catch(() => {});
  // Not for the screen before it is there: no frame waits for it.
  const sheet = link({ rel: 'stylesheet', media: 'print', href: styles });
  sheet.addEventListener('load', () => {
    closeToFaces();
    sheet.media = '';
  });
  sheet.addEventListener('error', () => (sheet.dataset.lost = ''));
  const [libraries, app] = scripts;
  // Each is run and asked for in a task of its own, as a slow device takes its time for every one.
  import(libraries).then(() => import(app)).catch(() => {});
  const next = () => {
    const href = scripts.shift();
    if (!href) return;
    link({ rel: 'modulepreload', href });
    setTimeout(next);
  };
  next();
};
// The face, where it was asked for, comes about when the page does: it is waited for, a moment.
const isDressed = () => {
  // Who comes back has it, and browsers put them where they were while the page is seen.
  if (!isQuick || type !== 'navigate' || performance.now() > responseStart + 700) return true;
  // What is hidden asks for none by itself.
  askForFace();
  return document.fonts.check(face);
};
const show = () => {
  if (!('parsing' in dataset)) return;
  if (!isDressed()) return requestAnimationFrame(show);
  delete dataset.parsing;
  // The browser has not gone to the fragment of the address where nothing was on the page yet when it was loaded.
  if (type === 'navigate') document.querySelector(':target')?.scrollIntoView();
  requestAnimationFrame(closeToFaces);
};
// In one column what follows comes below, and moves nothing: a phone shows the page once the blocks of its first screen are whole.
const showTop = () => {
  if (dataset.parsing !== '') return;
  requestAnimationFrame(showTop);
  if (isDressed() && innerWidth <= 640 && document.querySelector('section~section,.prose>:nth-child(4)')) {
    dataset.parsing = 'rest';
    closeToFaces();
  }
};
requestAnimationFrame(showTop);
document.addEventListener(
  'readystatechange',
  () => {
    isPrerendered = document.getElementById('app').firstChild !== null;
    show();
    // The bare page shows nothing yet: its face, which the worker gives, is there before its first title.
    if (!isPrerendered) askForFace();
    if ('held' in dataset || !isPrerendered) ask();
    // On the screen, that is: a frame may take its time from here on, and would share it with all that is asked for.
    new PerformanceObserver((list) => list.getEntriesByName('first-contentful-paint')[0] && ask()).observe({
      type: 'paint',
      buffered: true,
    });
    setTimeout(() => ask(), document.hidden ? 300 : 3000);
  },
  { once: true },
);
setTimeout(show, 3000);
// A tap before the app runs waits for it: the layout answers it when it is there, and nobody before.
addEventListener(
  'click',
  (event) => {
    const control = event.target.closest('button, input');
    if (!control || dataset.ready) return;
    event.preventDefault();
    event.stopPropagation();
    control.dataset.waits = control.ariaPressed ?? control.checked;
    control.ariaBusy = 'true';
  },
  true,
);
try {
  const read = (name) => JSON.parse(localStorage.getItem('on-call:' + name))?.state ?? {};
  const { seen, midway } = read('progress');
  const [, season, number] = /^s(\d+)e(\d+)$/.exec(midway ?? seen) ?? [];
  if (number && !localStorage.getItem('on-call:guest')) {
    // On a quick line the page waits to be whole, a moment.
    if (isQuick) dataset.held = '';
    dataset.seen = '';
    style.setProperty('--seen', `"${midway ? '▸' : ''}${season > 1 ? season + '×' : ''}${number}"`);
  }
  const settings = read('settings');
  for (const [name, choice] of Object.entries(settings))
    if (!(name in dataset) && /^[a-z]+$/.test(name) && /^(?!system|normal|on$)[a-z]+$/.test(choice))
      dataset[name] = choice;
  // No name is shown in one form and then in another.
  if (dataset.names) dataset.held = '';
  setTimeout(() => delete dataset.held, 1500);
} catch {}
// The reader uses the switch of languages, perhaps before the app runs or into another tab: chosen-language.js goes by it.
onclick = onauxclick = ({ target }) => {
  const link = target.closest('a[hreflang]');
  try {
    if (link) localStorage.setItem('on-call:language', link.hreflang);
  } catch {}
};
