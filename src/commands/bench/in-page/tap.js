// Notes when a link was touched, when the heading of the next page was in the document, and when that was painted: in the same document or in
// another one. Times are those of the clock. Read by `measures/tap.ts`.
if (location.protocol === 'http:') {
  const now = () => performance.timeOrigin + performance.now();
  const noted = JSON.parse(sessionStorage.getItem('bench')) ?? {};
  const note = (name) => {
    noted[name] = now();
    sessionStorage.setItem('bench', JSON.stringify(noted));
  };
  const heading = () => document.querySelector('h1')?.textContent ?? '';
  addEventListener(
    'pointerdown',
    () => {
      noted.from = heading();
      note('touched');
    },
    { capture: true, once: true },
  );
  const look = () => {
    if (!noted.touched || noted.heading || !heading() || heading() === noted.from) return;
    note('heading');
    requestAnimationFrame(() => setTimeout(() => note('painted')));
  };
  new MutationObserver(look).observe(document, { subtree: true, childList: true, characterData: true });
}
