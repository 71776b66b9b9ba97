try {
  const { state } = JSON.parse(localStorage.getItem('on-call:settings'));
  for (const name of ['theme', 'text', 'motion'])
    if (/^(?!system|normal)[a-z]+$/.test(state[name])) document.documentElement.dataset[name] = state[name];
} catch {}
