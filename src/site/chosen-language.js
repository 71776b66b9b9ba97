// Leads from an address without a language to the same page in the language that the reader has chosen. Comes first where such an
// address may be shown; the build puts in where the site stands, and the languages that an address can name.
try {
  const base = __BASE__;
  const named = __NAMED__;
  const chosen = localStorage.getItem('on-call:language');
  const path = location.pathname.slice(base.length);
  if (named.includes(chosen) && !named.includes(path.split('/')[0])) {
    // Nothing more of this page is read, fetched or painted.
    stop();
    location.replace(base + chosen + (path && '/' + path) + location.search + location.hash);
  }
} catch {}
