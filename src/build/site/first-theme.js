try {
  const { state } = JSON.parse(localStorage.getItem('on-call:settings'));
  if (state.theme === 'light' || state.theme === 'dark') document.documentElement.dataset.theme = state.theme;
} catch {}
