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
