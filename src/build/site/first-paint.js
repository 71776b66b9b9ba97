const { dataset } = document.documentElement;
dataset.parsing = '';
document.addEventListener('readystatechange', () => delete dataset.parsing, { once: true });
try {
  const read = (name) => JSON.parse(localStorage.getItem('on-call:' + name))?.state ?? {};
  if (read('progress').seen) dataset.seen = '';
  const settings = read('settings');
  for (const name of ['theme', 'text', 'motion'])
    if (/^(?!system|normal)[a-z]+$/.test(settings[name])) dataset[name] = settings[name];
} catch {}
