const { dataset } = document.documentElement;
dataset.parsing = '';
const show = () => delete dataset.parsing;
document.addEventListener('readystatechange', show, { once: true });
setTimeout(show, 3000);
try {
  const read = (name) => JSON.parse(localStorage.getItem('on-call:' + name))?.state ?? {};
  if (read('progress').seen) dataset.seen = '';
  const settings = read('settings');
  for (const name of ['theme', 'text', 'motion'])
    if (/^(?!system|normal)[a-z]+$/.test(settings[name] ?? 'system')) dataset[name] = settings[name];
} catch {}
// The reader uses the switch of languages, perhaps before the app runs or into another tab: chosen-language.js goes by it.
onclick = onauxclick = ({ target }) => {
  const link = target.closest('a[hreflang]');
  try {
    if (link) localStorage.setItem('on-call:language', link.hreflang);
  } catch {}
};
